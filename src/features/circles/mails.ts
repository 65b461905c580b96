import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { addressOfPerson, queueMail } from '../../platform/mail.ts'
import { translator } from '../../platform/messages.ts'
import { type Person, atQuestion, personFrom } from '../../platform/person.ts'
import { nameAtStart, nameOf } from '../../ui/index.ts'
import { paths } from './paths.ts'

/** The mails that circles lead to: you are asked, everyone answered, the agreements changed. Each once for each person. */
export const circleMails = (settings: Settings): Consumer => ({
  name: 'circles.mails',
  concerns: ({ kind }) => kind in recipients,
  handle: (trx, event) => mailsFor(trx, settings, event),
})

const mailsFor = async (trx: Transaction, settings: Settings, event: RecordedEvent): Promise<void> => {
  const circle = await trx
    .selectFrom('circles')
    .innerJoin('people', 'people.id', 'circles.formedBy')
    .select(['circles.id', 'purpose', 'agreementsVersion', personFrom(atQuestion('circles.questionId')).as('former')])
    .where('circles.id', '=', event.circleId)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (!circle) return
  const members = await trx
    .selectFrom('circleMembers')
    .select(['personId', 'answer', 'confirmedVersion'])
    .where('circleId', '=', circle.id)
    .where('leftAt', 'is', null)
    .where('answer', 'is distinct from', 'declined')
    .execute()
  const { sort, people } = recipients[event.kind as keyof typeof recipients](members, circle, event)
  for (const { personId } of people) await mail(trx, settings, circle, sort, personId, event)
}

type About = { id: number; purpose: string; agreementsVersion: number; former: Person }
type Someone = { personId: number; answer: 'accepted' | 'declined' | null; confirmedVersion: number | null }
type Sort = 'invited' | 'complete' | 'agreements'

const recipients = {
  'circle.formed': (members: Someone[]) => ({ sort: 'invited', people: members.filter(({ answer }) => answer === null) }) as const,
  // Who was asked before is not mailed again: an invitation is mailed once.
  'circle.invited': (members: Someone[]) => ({ sort: 'invited', people: members.filter(({ answer }) => answer === null) }) as const,
  'circle.answered': (members: Someone[]) => ({ sort: 'complete', people: members.length > 1 && members.every(({ answer }) => answer) ? members : [] }) as const,
  'circle.agreements-changed': (members: Someone[], { agreementsVersion }: About, { actorId }: RecordedEvent) =>
    ({ sort: 'agreements', people: members.filter(({ personId, answer, confirmedVersion }) => answer && personId !== actorId && confirmedVersion !== agreementsVersion) }) as const,
}

const mail = async (trx: Transaction, settings: Settings, circle: About, sort: Sort, personId: number, event: RecordedEvent) => {
  const to = await addressOfPerson(trx, personId)
  if (!to) return
  const t = translator(to.language)
  const values = { name: sort === 'invited' ? nameAtStart(circle.former, { t }) : nameOf(circle.former, { t }), purpose: circle.purpose }
  // A circle is complete once; agreements can change again and again.
  const cause = sort === 'agreements' ? `circle-agreements:${event.id}:${personId}` : `circle-${sort}:${circle.id}:${personId}`
  await queueMail(trx, settings, {
    cause,
    ...to,
    subject: t(`circles.mail.${sort}.subject`, values),
    paragraphs: [t(`circles.mail.${sort}.text`, values)],
    action: { words: t(`circles.mail.${sort}.action`), path: paths.one(circle.id) },
  })
}
