import nodemailer from 'nodemailer'
import type { Services } from '#web/services.ts'
import { wordsOf } from './templates.ts'

/** How long a silent mail server is waited for, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

export type Letter = { id: string; to: string; template: string; data: Record<string, string | number> }

/**
 * Hands one e-mail to the office's mail server. Its Message-ID is made from the message's own id, so that a letter sent
 * twice after a crash is known as one by those who receive it. Throws what the server or the connection says.
 */
export async function postMail(services: Services, letter: Letter): Promise<void> {
  const { mail } = services.config
  if (!mail) throw new Error('no mail server')
  const office = await services.office()
  const from = mail.from ?? office.email
  if (!from) throw new Error('the office has no address to send from')
  const transport = nodemailer.createTransport({ url: mail.url, ...patience })
  try {
    await transport.sendMail({
      from: { name: office.name, address: from },
      to: letter.to,
      messageId: `<${letter.id}@${from.split('@')[1]}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(letter.data.link) },
      ...wordsOf(letter.template, letter.data),
    })
  } finally {
    transport.close()
  }
}

/** A letter with a link to end such letters lets the reader's mail program end them at once (RFC 2369, RFC 8058). */
function unsubscribing(link: string | number | undefined): Record<string, string> {
  if (typeof link !== 'string') return {}
  return { 'List-Unsubscribe': `<${link}/end>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}
