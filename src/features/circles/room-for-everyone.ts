/** A member, and since when they take part. */
export type Participant = { personId: number; name: string; since: Date }

/** Something said in the circle; `toPersonId` is who wrote what it answers. */
export type Said = { byPersonId: number; toPersonId: number | null; text: string; at: Date }

/** Whose question had little room: since when, if it ever had any. */
export type LittleRoom = { personId: number; last: Date | null }

const dayMs = 86_400_000
/** Attention fades: what happened two weeks ago counts for half. */
const halfLifeDays = 14
/** Nobody is thought of as left out in their first week, or within a week of an answer. */
const patienceDays = 7
/** Below this, all together, the circle is quiet, and then there is nothing to divide better. */
const enoughTalk = 2
/** Left out is who has less than this share of what each would have if it were divided evenly. */
const littleShare = 0.4

/**
 * Finds the member whose own question has had the least attention lately, so that the circle can be asked to take it up; nobody
 * where attention is divided well enough or the circle is quiet.
 *
 * Attention is what *others* say to somebody: an answer to what they wrote, or words in which they are called by their first
 * name. What people say themselves does not count, so that who talks much has not thereby been heard. This is a nudge for the
 * whole circle and is kept nowhere: it ranks nobody.
 */
export const roomForEveryone = (participants: Participant[], said: Said[], now: Date): LittleRoom | undefined => {
  const heard = participants.map((participant) => ({ ...participant, ...attentionFor(participant, said, now) }))
  const total = heard.reduce((sum, { attention }) => sum + attention, 0)
  if (heard.length < 2 || total < enoughTalk) return undefined
  const waiting = heard.filter(
    ({ attention, since, last }) => attention < (littleShare * total) / heard.length && daysSince(since, now) >= patienceDays && (!last || daysSince(last, now) >= patienceDays),
  )
  const [least] = waiting.sort((one, other) => one.attention - other.attention || one.since.getTime() - other.since.getTime() || one.personId - other.personId)
  return least && { personId: least.personId, last: least.last }
}

const attentionFor = ({ personId, name }: Participant, said: Said[], now: Date) => {
  const isCalled = callOf(name)
  const moments = said.filter(({ byPersonId, toPersonId, text }) => byPersonId !== personId && (toPersonId === personId || isCalled(text))).map(({ at }) => at)
  const attention = moments.reduce((sum, at) => sum + 0.5 ** (daysSince(at, now) / halfLifeDays), 0)
  const last = moments.reduce<Date | null>((latest, at) => (!latest || at > latest ? at : latest), null)
  return { attention, last }
}

const daysSince = (moment: Date, now: Date) => Math.max(0, (now.getTime() - moment.getTime()) / dayMs)

/** Tells whether somebody is called by their first name in a text. A name of one letter says too little. */
const callOf = (name: string) => {
  const first = wordsOf(name.split(/\s+/)[0] ?? '')
  return (text: string) => first.length > 3 && wordsOf(text).includes(first)
}

/** The words of a text with one space around each of them. */
const wordsOf = (text: string) => ` ${text.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{M}]+/gu, ' ').trim()} `
