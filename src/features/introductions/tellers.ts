import { makeAnswerLink } from '../../platform/answer-link.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Teller, Tellers, Telling } from '../../platform/notices.ts'
import { nameOf } from '../../ui/index.ts'
import { type SideInWords, bothSides } from './both-sides.ts'
import { helps } from './forms.ts'
import { paths } from './paths.ts'

/** What one of the two is told: do you want to meet, meet each other, did it help. */
export type Step = 'ask' | 'made' | 'help'

/** The words of a step for one side, as it stands now; nothing once they answered, or when somebody of the three left. */
export const wordsOf = async (trx: Transaction, sideId: number, step: Step, t: Translate, now: Date): Promise<Telling | undefined> => {
  const of = await trx.selectFrom('introductionSides').select('introductionId').where('id', '=', sideId).executeTakeFirst()
  const sides = of && (await bothSides(trx, of.introductionId))
  const [side, other] = [sides?.find(({ id }) => id === sideId), sides?.find(({ id }) => id !== sideId)]
  if (!side || !other || !holds[step](side)) return undefined
  const secret = step === 'made' ? '' : await makeAnswerLink(trx, { introductionSideId: sideId }, now)
  const words = { ask, made, help }[step](side, other, t, secret)
  return { ...words, about: { key: `introduction:${side.introductionId}`, title: t('introductions.title'), path: paths.one(side.introductionId) } }
}

const holds: Record<Step, (side: SideInWords) => boolean> = {
  ask: ({ answer, introducedAt }) => answer === null && introducedAt === null,
  made: ({ introducedAt }) => introducedAt !== null,
  help: ({ helpAskedAt, helped }) => helpAskedAt !== null && helped === null,
}

const called = ({ givenName, person }: SideInWords, t: Translate): string => givenName || (person ? nameOf(person, { t }) : '')

type Words = Omit<Telling, 'about'>

const ask = (side: SideInWords, other: SideInWords, t: Translate, secret: string): Words => {
  const values = { introducer: nameOf(side.introducer, { t }), name: called(other, t), title: side.title }
  return {
    subject: t(`introductions.mail.ask.${side.side}.subject`, values),
    paragraphs: [t(`introductions.mail.ask.${side.side}.text`, values), ...(side.line ? [{ quote: side.line }] : []), t(`introductions.mail.ask.${side.side}.next`, values)],
    action: { words: t('introductions.yes'), path: paths.link(secret, { answer: 'yes' }) },
    also: [{ words: t('introductions.no'), path: paths.link(secret, { answer: 'no' }) }],
  }
}

const made = (side: SideInWords, other: SideInWords, t: Translate): Words => ({
  subject: t('introductions.mail.made.subject', { name: called(other, t) }),
  paragraphs: [
    t('introductions.mail.made.text', { introducer: nameOf(side.introducer, { t }), name: called(other, t), title: side.title }),
    [called(other, t), other.role, other.address, other.reach].filter(Boolean).join('\n'),
    t(`introductions.mail.made.first.${side.side}`, { name: called(other, t) }),
  ],
  action: { words: t('introductions.mail.made.action'), path: paths.one(side.introductionId) },
})

const help = (side: SideInWords, other: SideInWords, t: Translate, secret: string): Words => {
  const [first, ...rest] = helps.map((helped) => ({ words: t(`introductions.help.${helped}`), path: paths.link(secret, { helped }) }))
  return {
    subject: t('introductions.mail.help.subject', { name: called(other, t) }),
    paragraphs: [t('introductions.mail.help.text', { introducer: nameOf(side.introducer, { t }), name: called(other, t), title: side.title })],
    action: first!,
    also: rest,
  }
}

/** The side that a notice is about stands in its cause: `introduction-ask:<side>`. */
const tellerOf =
  (step: Step): Teller =>
  async (trx, { cause }, { t, now }) =>
    (await wordsOf(trx, Number(cause.split(':')[1]), step, t, now)) ?? 'gone'

/** The words for all that introductions tell. */
export const introductionTellers: Tellers = { 'introductions.ask': tellerOf('ask'), 'introductions.made': tellerOf('made'), 'introductions.help': tellerOf('help') }
