import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refusePublic } from './answer-public.ts'
import { answerStaffUpload } from './answer-staff-upload.ts'
import { cleanText } from './form.ts'
import type { PublicUpload, SentForm } from './route.ts'
import { publicContext, type Shell, wantsJson } from './shell.ts'
import type { StaffUpload } from './staff-upload.ts'
import { storable } from './storable.ts'

/** Files taken in at the same moment; each lies in memory until it is stored. */
const mostAtOnce = 8

type Upload = PublicUpload | StaffUpload

/** Installs the forms with a file in a room of their own: nowhere else does the server read such bodies. */
export async function installUploads(app: FastifyInstance, shell: Shell, routes: readonly Upload[]) {
  let busy = 0
  await app.register(async (room) => {
    await room.register(multipart, {
      limits: { files: 1, fields: 20, parts: 25, fieldSize: 4_000, headerPairs: 50 },
      throwFileSizeLimit: false,
    })
    for (const route of routes)
      room.post(route.path, async (request, reply) => {
        if (busy >= mostAtOnce) throw Object.assign(new Error('too many files at once'), { statusCode: 429 })
        busy += 1
        try {
          if ('take' in route) return await answerUpload(shell, route, request, reply)
          return await answerStaffUpload(shell, route, request, reply, () => readSent(request, route.upload.most))
        } finally {
          busy -= 1
        }
      })
  })
}

async function answerUpload(shell: Shell, route: PublicUpload, request: FastifyRequest, reply: FastifyReply) {
  let wasRead: 'yes' | 'no' = 'no'
  const read = () => {
    wasRead = 'yes'
    return readSent(request, route.most)
  }
  const answer = await route.take(read, await publicContext(shell, request))
  // what nobody reads would keep the connection waiting
  if (wasRead === 'no') void reply.header('connection', 'close')
  if (answer.kind === 'go') return wantsJson(request) ? reply.send(answer.data) : reply.redirect(answer.to, 303)
  return refusePublic(request, reply, answer)
}

/** The fields and the one file of a form, piece by piece as they come; of a file that is too long only its beginning. */
async function readSent(request: FastifyRequest, most: number): Promise<SentForm> {
  if (!request.isMultipart()) throw Object.assign(new Error('not a form with a file'), { statusCode: 415 })
  // the rest of a file that is too long is read to its end, so that the browser shows the answer; but not for ever
  const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  if (length > most * 8) throw Object.assign(new Error('a body without an end'), { statusCode: 413 })
  const fields: Record<string, unknown> = {}
  let file: SentForm['file']
  for await (const part of request.parts({ limits: { fileSize: most } })) {
    if (part.type === 'field') {
      fields[part.fieldname] = part.value
      continue
    }
    const pieces: Buffer[] = []
    for await (const piece of part.file) pieces.push(piece as Buffer)
    const name = shortName(part.filename ?? '')
    const bytes = Buffer.concat(pieces)
    // a form sent without a choice carries a file of no name and no bytes
    if (name !== '' || bytes.length > 0)
      file = { name: name || '-', bytes, length: part.file.truncated ? 'too-long' : 'whole' }
  }
  return { fields: storable(fields) as Record<string, unknown>, file }
}

/** Longest name that is kept; the ending stays. */
const longestName = 120

/** The name alone, without the folders that some browsers tell. */
function shortName(name: string): string {
  const own = cleanText(String(storable(name))).replace(/^.*[/\\]/, '')
  return own.length > longestName ? `${own.slice(0, longestName - 12)}…${own.slice(-11)}` : own
}
