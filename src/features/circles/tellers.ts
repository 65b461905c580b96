import { circleVisibleTo } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import type { KeptNotice, Teller, Tellers, Told } from '../../platform/notices.ts'
import { atQuestion, personFrom } from '../../platform/person.ts'
import { nameAtStart, nameOf } from '../../ui/index.ts'
import { contributionToTell } from '../contributions/index.ts'
import { paths } from './paths.ts'

/** A circle and how this person stands in it now. */
const circleToTell = (trx: Transaction, { circleId }: KeptNotice, { viewer }: Told) =>
  trx
    .selectFrom('circles')
    .innerJoin('circleMembers', (join) => join.onRef('circleMembers.circleId', '=', 'circles.id').on('circleMembers.personId', '=', viewer.personId))
    .innerJoin('people', 'people.id', 'circles.formedBy')
    .select(['circles.id', 'purpose', 'agreementsVersion', 'closedAt', 'answer', 'confirmedVersion', personFrom(atQuestion('circles.questionId')).as('former')])
    .where('circles.id', '=', circleId ?? null)
    .where(circleVisibleTo(viewer))
    .executeTakeFirst()

type Circle = NonNullable<Awaited<ReturnType<typeof circleToTell>>>
type Sort = 'invited' | 'complete' | 'agreements'

/** Tells how things stand in a circle, for as long as that is so and the circle is at work. */
const tellerOf =
  (sort: Sort, holds: (circle: Circle) => boolean): Teller =>
  async (trx, notice, to) => {
    const circle = await circleToTell(trx, notice, to)
    if (!circle || circle.closedAt || !holds(circle)) return 'gone'
    const { t } = to
    const values = { name: sort === 'invited' ? nameAtStart(circle.former, to) : nameOf(circle.former, to), purpose: circle.purpose }
    return {
      subject: t(`circles.mail.${sort}.subject`, values),
      paragraphs: [t(`circles.mail.${sort}.text`, values)],
      action: { words: t(`circles.mail.${sort}.action`), path: paths.one(circle.id) },
      about: aboutCircle(circle),
      sameAs: `circle-${sort}:${circle.id}`,
    }
  }

const aboutCircle = ({ id, purpose }: Circle) => ({ key: `circle:${id}`, title: purpose, path: paths.one(id) })

const contribution: Teller = async (trx, notice, to) => {
  const circle = await circleToTell(trx, notice, to)
  if (!circle) return 'gone'
  const written = await contributionToTell(trx, notice, to)
  if (typeof written === 'string') return written
  const { name, said, answersThem, path } = written
  const { t } = to
  return {
    // What the circle is about stands inside the mail only.
    subject: t(answersThem ? 'circles.mail.reply.subject' : 'circles.mail.talk.subject', { name }),
    paragraphs: [t('circles.mail.at', { purpose: circle.purpose }), ...said],
    underTitle: said,
    action: { words: t('circles.mail.talk.action'), path },
    about: aboutCircle(circle),
    thread: { circleId: circle.id, contributionId: written.contribution.id },
  }
}

/** The words for all that circles tell. */
export const circleTellers: Tellers = {
  'circles.invited': tellerOf('invited', ({ answer }) => answer === null),
  'circles.complete': tellerOf('complete', ({ answer }) => answer === 'accepted'),
  'circles.agreements': tellerOf('agreements', ({ answer, confirmedVersion, agreementsVersion }) => answer === 'accepted' && confirmedVersion !== agreementsVersion),
  'circles.contribution': contribution,
}
