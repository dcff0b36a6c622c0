import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** The harmless text that every scanner must know as a threat (EICAR), put together so that no scanner eats this file. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('')

/** How the scanner behaves: as clamd does, without a word, closing at once, or with its limit of a stream passed. */
export type Mood = 'works' | 'silent' | 'hangs-up' | 'too-large'

/** A scanner in the process that speaks clamd's protocol over TCP and knows one threat. */
export function useScanner() {
  const state = { mood: 'works' as Mood, scanned: 0, port: 0 }
  const server = createServer((socket) => serve(socket, state))
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    state.port = (server.address() as AddressInfo).port
  })
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  return state
}

function serve(socket: Socket, state: { mood: Mood; scanned: number }): void {
  let received = Buffer.alloc(0)
  socket.on('error', () => {})
  if (state.mood === 'hangs-up') return void socket.destroy()
  if (state.mood === 'silent') return void socket.resume()
  socket.on('data', (part: Buffer) => {
    received = Buffer.concat([received, part])
    const stream = streamIn(received)
    if (!stream) return
    state.scanned += 1
    const answer = stream.includes(eicar) ? 'stream: Eicar-Signature FOUND' : 'stream: OK'
    socket.end(`${state.mood === 'too-large' ? 'INSTREAM size limit exceeded. ERROR' : answer}\0`)
  })
}

/** The bytes of a whole INSTREAM; undefined while its last length of zero has not come. */
function streamIn(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (received.subarray(0, command.length).toString('latin1') !== command) return undefined
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
