import MailComposer from 'nodemailer/lib/mail-composer'
import type { ClaimedMail } from './mail-states.ts'

/** A mail as it goes over the wire, and the envelope around it. */
export const composeMail = async (mail: ClaimedMail, from: string): Promise<{ envelope: { from: string; to: string[] }; content: Buffer }> => {
  const { address, subject, text, html, madeAt: date } = mail
  const { 'Message-ID': messageId, 'Reply-To': replyTo, ...headers } = mail.headers as Record<string, string>
  const message = new MailComposer({ from, to: { name: '', address }, subject, text, html, date, messageId, headers, ...(replyTo && { replyTo }) }).compile()
  const { from: sender } = message.getEnvelope()
  return { envelope: { from: sender || '', to: [address] }, content: await message.build() }
}
