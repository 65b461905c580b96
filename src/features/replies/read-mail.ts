import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { type AttachmentStream, MailParser, type MessageText } from 'mailparser'
import { whyAutomatic } from './automatic.ts'
import { ownWords } from './own-words.ts'

export type ReceivedMail = {
  /** Who says that they wrote it, in small letters; nothing when it is not one person with one address. */
  from: string | undefined
  /** Why nobody wrote it, where that is so. */
  automatic: string | undefined
  /** The same for the same mail, however often it comes. */
  digest: Buffer
  /** What its writer wrote themselves. */
  words: string
  /** Something hung on it that was more than a picture in its text. */
  hadAttachments: boolean
}

/** A mail that can't be read, and never will be. */
export class UnreadableMail extends Error {}

// Far more than mails that people write have, and little to keep in memory.
const limits = { maxHeadSize: 256_000, maxChildNodes: 200, maxHtmlLengthToParse: 2_000_000 }
const mostText = 300_000

/** Reads a mail while it comes in. What hangs on it goes by and is not kept. */
export const readMail = async (incoming: Readable, sender: string): Promise<ReceivedMail> => {
  const whole = createHash('sha256')
  const parser = new MailParser({ ...limits, skipTextToHtml: true, skipImageLinks: true, checksumAlgo: false })
  incoming.on('data', (chunk: Buffer) => whole.update(chunk))
  incoming.on('error', (error) => parser.destroy(error))
  const read = await contentOf(incoming.pipe(parser))
  const headers = headersOf(parser)
  return {
    from: writerOf(parser, headers),
    automatic: whyAutomatic({ headers, sender }),
    digest: identityOf(headers) ?? whole.digest(),
    words: ownWords(await textOf(read)),
    hadAttachments: read.hadAttachments,
  }
}

type Content = { text: string; html: string; hadAttachments: boolean }

const contentOf = async (parser: MailParser): Promise<Content> => {
  const content = { text: '', html: '', hadAttachments: false }
  try {
    for await (const part of parser as AsyncIterable<AttachmentStream | MessageText>) {
      if (part.type === 'attachment') {
        content.hadAttachments ||= !part.related && part.contentDisposition !== 'inline'
        part.content.resume()
        part.content.once('end', () => part.release?.())
      } else Object.assign(content, { text: part.text || '', html: part.html || '' })
    }
  } catch (error) {
    throw new UnreadableMail('this mail is not made as a mail is', { cause: error })
  }
  return content
}

/** Some programs write only the part for programs that draw pages, and leave the other one empty. */
const textOf = async ({ text, html }: Content): Promise<string> => {
  if (text.trim() !== '' || html === '') return text.slice(0, mostText)
  const page = Readable.from([Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`)])
  const drawn = await contentOf(page.pipe(new MailParser(limits)))
  return drawn.text.slice(0, mostText)
}

type Header = { name: string; value: string }

const headersOf = ({ headerLines, subject }: MailParser): Header[] => [
  ...(headerLines || []).filter(({ key }) => key !== 'subject').map(({ key, line }) => ({ name: key, value: line.slice(line.indexOf(':') + 1).replaceAll(/\s+/g, ' ').trim() })),
  // As people read it, for it is written in code.
  ...(subject ? [{ name: 'subject', value: subject }] : []),
]

/** Where several say that they wrote it, nobody did: programs differ in whom of them they show. */
const writerOf = ({ from }: MailParser, headers: Header[]): string | undefined => {
  const written = headers.filter(({ name }) => name === 'from')
  const [writer, ...others] = from?.value ?? []
  return written.length === 1 && writer?.address && !writer.group && others.length === 0 ? writer.address.toLowerCase() : undefined
}

const identityOf = (headers: Header[]): Buffer | undefined => {
  const id = headers.find(({ name }) => name === 'message-id')?.value
  return id ? createHash('sha256').update(id).digest() : undefined
}
