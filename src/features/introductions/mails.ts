import { makeAnswerLink } from '../../platform/answer-link.ts'
import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { queueMail } from '../../platform/mail.ts'
import { type Language, translator } from '../../platform/messages.ts'
import { helps } from './forms.ts'
import { paths } from './paths.ts'
import { type Addressed, addressedSides } from './sides-in-mail.ts'

/** The mails of an introduction: do you want to meet, meet each other, did it help. Each once for each of the two. */
export const introductionMails = (settings: Settings): Consumer => ({
  name: 'introductions.mails',
  concerns: ({ kind }) => kind in mailsAfter,
  handle: async (trx, event) => {
    const { introductionId } = event.data as { introductionId: number }
    const sides = await addressedSides(trx, introductionId)
    if (sides) await mailsAfter[event.kind as keyof typeof mailsAfter](trx, settings, sides, event)
  },
})

type Both = { asker: Addressed; known: Addressed }

const mailsAfter = {
  'introduction.begun': (trx: Transaction, settings: Settings, { asker, known }: Both, event: RecordedEvent) => ask(trx, settings, asker, known, event.at),
  'introduction.agreed': (trx: Transaction, settings: Settings, { asker, known }: Both, event: RecordedEvent) => ask(trx, settings, known, asker, event.at),
  'introduction.made': async (trx: Transaction, settings: Settings, { asker, known }: Both) => {
    await meet(trx, settings, asker, known)
    await meet(trx, settings, known, asker)
  },
  'introduction.help-asked': async (trx: Transaction, settings: Settings, { asker, known }: Both, event: RecordedEvent) => {
    await didItHelp(trx, settings, asker, known, event.at)
    await didItHelp(trx, settings, known, asker, event.at)
  },
}

/** Why somebody from outside gets this; a member knows. */
const footerFor = ({ isOutside, introducerName }: Addressed, language: Language) =>
  isOutside ? { footer: translator(language)('introductions.mail.outside', { name: introducerName }) } : {}

const ask = async (trx: Transaction, settings: Settings, side: Addressed, other: Addressed, now: Date) => {
  if (!side.to) return
  const t = translator(side.to.language)
  const secret = await makeAnswerLink(trx, { introductionSideId: side.id }, now)
  const values = { introducer: side.introducerName, name: other.name, title: side.title }
  await queueMail(trx, settings, {
    ...side.to,
    cause: `introduction-ask:${side.id}`,
    subject: t(`introductions.mail.ask.${side.side}.subject`, values),
    paragraphs: [t(`introductions.mail.ask.${side.side}.text`, values), ...(side.line ? [`“${side.line}”`] : []), t(`introductions.mail.ask.${side.side}.next`, values)],
    action: { words: t('introductions.yes'), path: paths.link(secret, { answer: 'yes' }) },
    also: [{ words: t('introductions.no'), path: paths.link(secret, { answer: 'no' }) }],
    ...footerFor(side, side.to.language),
  })
}

const meet = async (trx: Transaction, settings: Settings, side: Addressed, other: Addressed) => {
  if (!side.to || !other.to) return
  const t = translator(side.to.language)
  await queueMail(trx, settings, {
    ...side.to,
    cause: `introduction-made:${side.id}`,
    subject: t('introductions.mail.made.subject', { name: other.name }),
    paragraphs: [
      t('introductions.mail.made.text', { introducer: side.introducerName, name: other.name, title: side.title }),
      [other.name, other.role, other.to.address, other.reach].filter(Boolean).join('\n'),
      t(`introductions.mail.made.first.${side.side}`, { name: other.name }),
    ],
    ...footerFor(side, side.to.language),
  })
}

const didItHelp = async (trx: Transaction, settings: Settings, side: Addressed, other: Addressed, now: Date) => {
  if (!side.to) return
  const t = translator(side.to.language)
  const secret = await makeAnswerLink(trx, { introductionSideId: side.id }, now)
  const [first, ...rest] = helps.map((helped) => ({ words: t(`introductions.help.${helped}`), path: paths.link(secret, { helped }) }))
  await queueMail(trx, settings, {
    ...side.to,
    cause: `introduction-help:${side.id}`,
    subject: t('introductions.mail.help.subject', { name: other.name }),
    paragraphs: [t('introductions.mail.help.text', { introducer: side.introducerName, name: other.name, title: side.title })],
    action: first!,
    also: rest,
    ...footerFor(side, side.to.language),
  })
}
