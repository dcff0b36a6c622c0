import { connect, type Socket } from 'node:net'

/** Where clamd listens: a host with its port, or a socket of this machine. */
export type ClamdAddress = { host: string; port: number } | { path: string }

/** What the scanner said; `unknown` when it could not be asked or did not understand, with a word for the log. */
export type Verdict = { found: 'nothing' } | { found: 'threat'; threat: string } | { found: 'unknown'; why: string }

/** How long a silent scanner is waited for, in milliseconds. */
const patienceMs = 20_000
const pieceLength = 64 * 1024

/**
 * Asks clamd about some bytes (INSTREAM: pieces, each after its length in four bytes, then a length of zero). Never
 * throws: what could not be asked is `unknown`.
 */
export function scanBytes(address: ClamdAddress, bytes: Uint8Array): Promise<Verdict> {
  return new Promise((resolve) => {
    const socket = connect(address)
    let answer = ''
    const end = (verdict: Verdict) => {
      socket.destroy()
      resolve(verdict)
    }
    socket.setTimeout(patienceMs, () => end({ found: 'unknown', why: 'timeout' }))
    socket.on('error', (trouble: { code?: string }) =>
      // a stream over the scanner's limit is answered and cut: its answer counts
      end(answer.includes('\0') ? verdictOf(answer) : { found: 'unknown', why: trouble.code ?? 'error' }),
    )
    socket.on('connect', () => send(socket, bytes))
    socket.on('data', (part: Buffer) => {
      answer += part.toString('utf8')
      if (answer.includes('\0')) end(verdictOf(answer))
      else if (answer.length > 4096) end({ found: 'unknown', why: 'answer' })
    })
    socket.on('close', () => resolve({ found: 'unknown', why: 'closed' }))
  })
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const piece = bytes.subarray(at, at + pieceLength)
    socket.write(lengthOf(piece.length))
    socket.write(piece)
  }
  socket.write(lengthOf(0))
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(length)
  return four
}

/** „stream: OK”, „stream: Eicar-Signature FOUND”, „INSTREAM size limit exceeded. ERROR”. */
function verdictOf(answer: string): Verdict {
  const text = answer.split('\0')[0] ?? ''
  if (/^stream: OK$/.test(text)) return { found: 'nothing' }
  const threat = /^stream: (.{1,200}) FOUND$/.exec(text)?.[1]
  return threat ? { found: 'threat', threat } : { found: 'unknown', why: 'answer' }
}
