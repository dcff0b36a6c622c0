import { join } from 'node:path'
import { startAdeSimulator } from '#modules/e-delivery/index.ts'
import { readConfig } from '#platform/config.ts'
import { BadCall, type Command, requiredText, wholeNumber } from './command.ts'

/** `ade-simulator`: a service of e-Doręczenia for demonstrations, until it is stopped. It delivers nothing to anybody. */
export const adeSimulator: Command = {
  positionals: [],
  options: { port: 'text', 'opens-after': 'text', key: 'text' },
  async answer(input) {
    const port = 'port' in input ? wholeNumber(input, 'port') : 3400
    if (port < 0 || port > 65_535) throw new BadCall('Port musi być liczbą od 0 do 65535.')
    const seconds = 'opens-after' in input ? wholeNumber(input, 'opens-after') : 120
    // what names another service is no concern of this one
    const { dataFolder } = readConfig({ OKIENKO_DATA: process.env.OKIENKO_DATA })
    const keyFile = 'key' in input ? requiredText(input, 'key') : join(dataFolder, 'ade-simulator-key.pem')
    const service = await startAdeSimulator({ port, keyFile, now: () => new Date() })
    service.behave({ opensAfterSeconds: seconds })
    const { url, tokenUrl, system } = service.access
    console.error('Symulator e-Doręczeń działa. Uruchom program z tymi zmiennymi:')
    console.error(`ADE_URL=${url} ADE_TOKEN_URL=${tokenUrl} ADE_SYSTEM=${system} ADE_KEY_FILE=${keyFile}`)
    console.error(`Adresat odbiera pismo po ${seconds} s. Koniec: Ctrl+C.`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await service.close()
    const { length: letters } = service.letters
    return { yes: true, json: { letters }, text: `Symulator zatrzymany. Przyjętych pism: ${letters}.` }
  },
}
