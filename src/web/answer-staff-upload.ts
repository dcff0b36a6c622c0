import type { FastifyReply, FastifyRequest } from 'fastify'
import { message } from '#messages/index.ts'
import { fileKinds } from '#platform/file-kind.ts'
import type { Refusal } from './act.ts'
import { answerForm } from './answer-form.ts'
import { checkFile } from './check-file.ts'
import type { FormErrors } from './form.ts'
import type { SentForm, StaffContext, StaffForm } from './route.ts'
import type { Shell } from './shell.ts'
import type { KeptFile, StaffUpload } from './staff-upload.ts'

/** Answers a form of staff with a file as any other form; the file is read only for whoever may try. */
export async function answerStaffUpload(
  shell: Shell,
  route: StaffUpload,
  request: FastifyRequest,
  reply: FastifyReply,
  readSent: () => Promise<SentForm>,
): Promise<FastifyReply> {
  const { services } = shell
  let sent: SentForm['file']
  let looked: Pick<KeptFile, 'kind' | 'scan'> | undefined
  const keep = async (): Promise<KeptFile> => {
    if (!sent || !looked) throw new Error('a form with a file went on without one')
    const sha256 = await services.files.storeFile(sent.bytes)
    return { ...looked, name: sent.name, type: fileKinds[looked.kind].type, sha256, bytes: sent.bytes.length }
  }
  let refused: Refusal | undefined
  const form: StaffForm = {
    ...route,
    async input(value: unknown, context: StaffContext) {
      refused = sent && looked && (await route.upload.judge?.(value, context, { kind: looked.kind, bytes: sent.bytes }))
      return refused ? undefined : route.input(value, context, await keep())
    },
    act: {
      name: route.act.name,
      run: async (...call) => (refused ? { kind: 'refused', refusal: refused } : route.act.run(...call)),
    },
  }
  // what nobody reads would keep the connection waiting
  void reply.header('connection', 'close')
  return answerForm(shell, form, request, reply, {
    async read() {
      const { fields, file } = await readSent()
      reply.removeHeader('connection')
      sent = file
      return fields
    },
    async check(): Promise<FormErrors> {
      if (!sent) return { file: message('errors.file.missing') }
      const checked = await checkFile(services, sent, route.upload.kinds)
      if (!checked.ok) return { file: fileError(checked.refusal.why, route) }
      if (checked.event.scan === 'waiting' && route.upload.scan === 'needed')
        return { file: message('errors.file.upload-unscanned') }
      looked = checked.event
      return {}
    },
  })
}

function fileError(why: Parameters<typeof sentence>[0], { upload }: StaffUpload): string {
  return sentence(why, { mb: Math.floor(upload.most / 1_000_000), kinds: kindsInWords(upload.kinds) })
}

const sentence = (
  why: 'upload-empty' | 'upload-too-long' | 'upload-kind' | 'upload-name' | 'upload-infected',
  values: { mb: number; kinds: string },
) => message(`errors.file.${why}`, values)

/** „PDF, DOCX albo ODT”. */
function kindsInWords(kinds: readonly string[]): string {
  const words = kinds.map((kind) => kind.toUpperCase())
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} albo ${words.at(-1)}`
}
