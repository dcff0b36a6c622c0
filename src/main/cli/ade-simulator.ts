import { startAdeSimulator } from '#modules/e-delivery/index.ts'
import { BadCall, type Command, wholeNumber } from './command.ts'

/** `ade-simulator`: a service of e-Doręczenia for demonstrations, until it is stopped. It delivers nothing to anybody. */
export const adeSimulator: Command = {
  positionals: [],
  options: { port: 'text', 'opens-after': 'text' },
  async answer(input) {
    const port = 'port' in input ? wholeNumber(input, 'port') : 3400
    if (port < 0 || port > 65_535) throw new BadCall('Port musi być liczbą od 0 do 65535.')
    const seconds = 'opens-after' in input ? wholeNumber(input, 'opens-after') : 120
    const service = await startAdeSimulator({ port, now: () => new Date() })
    service.behave({ opensAfterSeconds: seconds })
    console.error(`Symulator e-Doręczeń działa. Uruchom program z ADE_URL=${service.url}`)
    console.error(`Adresat odbiera pismo po ${seconds} s. Koniec: Ctrl+C.`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await service.close()
    const { length: letters } = service.letters
    return { yes: true, json: { letters }, text: `Symulator zatrzymany. Przyjętych pism: ${letters}.` }
  },
}
