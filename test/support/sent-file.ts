import { newId } from '#platform/ids.ts'
import type { SignedIn, TestApp } from './app.ts'

/** What a browser sends with a form that carries a file. */
export type SentFile = { name: string; bytes: Buffer }

/** The body of such a form, and its header. */
export function formWithFile(fields: Record<string, string>, file?: SentFile) {
  const boundary = `----okienko${newId()}`
  const parts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  )
  const { name, bytes } = file ?? { name: '', bytes: Buffer.alloc(0) }
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const payload = Buffer.concat([...parts, Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

/** Sends a form of staff with a file, as a program. */
export function sendStaffFile(
  app: TestApp,
  by: SignedIn,
  url: string,
  fields: Record<string, string>,
  file?: SentFile,
  accept = 'application/json',
) {
  const form = formWithFile({ _csrf: by.csrf, requestId: newId(), ...fields }, file)
  const headers = { ...form.headers, accept, cookie: by.cookie }
  return app.server.inject({ method: 'POST', url, headers, payload: form.payload })
}

/** Sends a file from the status page of a code, as a browser (HTML) or a program (JSON). */
export function sendFile(
  app: TestApp,
  code: string,
  fields: Record<string, string>,
  file?: SentFile,
  how: { accept?: string; from?: string; cookie?: string } = {},
) {
  const form = formWithFile({ requestId: newId(), ...fields }, file)
  const { accept = 'application/json', from = '10.1.0.1', cookie } = how
  return app.server.inject({
    method: 'POST',
    url: `/s/${code}/uploads`,
    headers: { ...form.headers, accept, ...(cookie ? { cookie } : {}) },
    payload: form.payload,
    remoteAddress: from,
  })
}
