import type { Translate } from '../../platform/messages.ts'
import type { Found } from './evidence.ts'
import type { Suggestion } from './suggest.ts'

/** Why somebody is proposed, in sentences without their name in front: "gaf …", "wil leren …". Each cites only what this viewer may read. */
export const reasonsInWords = ({ reasons, shared, known }: Suggestion, kind: 'lived' | 'has' | 'connector', reader: { t: Translate; now: Date }): string[] => {
  if (kind === 'connector') return [reader.t('invitations.reason.connector')]
  return [
    ...reasons.map((reason) => reasonWords(reason, reader)),
    ...(shared.length ? [reader.t('invitations.reason.organisation', { name: shared[0]! })] : []),
    ...(known ? [reader.t('invitations.reason.known')] : []),
  ]
}

const reasonWords = ({ kind, told, helped = 0 }: Found, { t, now }: { t: Translate; now: Date }): string => {
  const text = shortened(told.text)
  const when = told.at ? seasonWords(told.at, now, t) : t('invitations.when.earlier')
  if (kind === 'harvest') return t('invitations.reason.harvest', { text, when })
  if (kind === 'experience') return t(helped > 0 ? 'invitations.reason.experience.helped' : 'invitations.reason.experience', { text })
  if (kind === 'question') return t('invitations.reason.question', { text, when })
  return t(`invitations.reason.${kind}`, { text })
}

const most = 90

const shortened = (text: string) => (text.length > most ? `${text.slice(0, most - 10).replace(/\s+\S*$/, '').toWellFormed()} …` : text)

const seasons = ['winter', 'spring', 'summer', 'autumn'] as const
const dayMs = 86_400_000

/** As people say when something was: lately, this spring, last spring, in 2024. */
export const seasonWords = (at: Date, now: Date, t: Translate): string => {
  if (now.getTime() - at.getTime() < 45 * dayMs) return t('invitations.when.lately')
  // December is the beginning of the winter that ends next year.
  const seasonOf = (moment: Date) => ({ season: seasons[Math.floor(((moment.getUTCMonth() + 1) % 12) / 3)]!, year: moment.getUTCFullYear() + (moment.getUTCMonth() === 11 ? 1 : 0) })
  const [then, today] = [seasonOf(at), seasonOf(now)]
  if (then.season === today.season && then.year === today.year) return t('invitations.when.lately')
  const since = seasons.indexOf(today.season) - seasons.indexOf(then.season) + 4 * (today.year - then.year)
  if (since <= 4) return t(`invitations.when.${then.season}`)
  return t('invitations.when.year', { year: String(at.getUTCFullYear()) })
}
