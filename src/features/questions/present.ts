import { z } from 'zod'
import { audiences } from '../../platform/access.ts'
import type { Translate } from '../../platform/messages.ts'
import { personJson as person, presentPerson } from '../../platform/person.ts'
import { type Contribution, presentContribution, contributionJson } from '../contributions/index.ts'
import { drives, states } from './forms.ts'
import type { QuestionLines } from './list-questions.ts'
import type { QuestionLine, QuestionView } from './queries.ts'
import type { Beside } from './questions-beside.ts'
import type { LookAlike } from './similar-questions.ts'

const joinNote = z.object({ contributionId: z.int(), text: z.string(), isOwnVersion: z.boolean().describe('The question as they asked it themselves, before it became part of this one.') })
const moment = z.string().describe('ISO 8601, UTC')

export const questionLineJson = z.object({
  id: z.int(),
  title: z.string(),
  state: z.enum(states),
  themes: z.array(z.string()),
  audience: z.enum(audiences),
  asker: person,
  askedAt: moment,
  activeAt: moment,
  relevantUntil: z.iso.date(),
})

export const questionJson = questionLineJson.extend({
  story: z.string(),
  drive: z.enum(drives),
  whyNow: z.string(),
  tried: z.string(),
  wish: z.string(),
  organisation: z.object({ handle: z.string(), name: z.string() }).nullable(),
  version: z.int(),
  editedAt: moment.nullable(),
  /** People who have this question too. */
  joins: z.array(
    z.object({ person, note: z.string(), contributionId: z.int(), since: moment, notes: z.array(joinNote).describe('All that they wrote with it: more than one where questions became one.') }),
  ),
  experiences: z.array(contributionJson),
  /** People who read along. */
  followers: z.array(person),
  mine: z.object({ asked: z.boolean(), joined: z.boolean(), following: z.boolean() }),
  askerNotes: z.array(joinNote).describe('What its asker wrote when they joined a question that became part of this one.'),
  mergedFrom: z.array(z.object({ id: z.int(), title: z.string(), at: moment })).describe('The questions that became part of this one.'),
  history: z.array(z.object({ state: z.enum(states), at: moment, by: z.string().nullable(), why: z.string() })),
})

export const questionListJson = z.object({ items: z.array(questionLineJson), next: z.string().nullable() })

export const lookAlikesJson = z.object({
  items: z.array(z.object({ id: z.int(), title: z.string(), state: z.enum(states), asker: person, because: z.string(), words: z.array(z.string()) })),
})

export const besideJson = z.object({
  items: z.array(
    lookAlikesJson.shape.items.element.extend({
      themes: z.array(z.string()).describe('Those that both have.'),
      people: z.array(person).describe('Some who ask, joined or brought experience at both.'),
    }),
  ),
})

const iso = (at: Date | string) => new Date(at).toISOString()

export const presentLine = (line: QuestionLine): z.output<typeof questionLineJson> => ({
  id: line.id,
  title: line.title,
  state: line.state,
  themes: line.themes,
  audience: line.audience,
  asker: presentPerson(line.asker),
  askedAt: iso(line.askedAt),
  activeAt: iso(line.activeAt),
  relevantUntil: line.relevantUntil,
})

export const presentLines = ({ items, next }: QuestionLines): z.output<typeof questionListJson> => ({ items: items.map(presentLine), next })

export const presentQuestion = (question: QuestionView, contributions: Contribution[], personId: number | null): z.output<typeof questionJson> => ({
  id: question.id,
  title: question.title,
  state: question.state,
  themes: question.themes,
  audience: question.audience,
  asker: presentPerson(question.asker),
  askedAt: iso(question.askedAt),
  activeAt: iso(question.activeAt),
  relevantUntil: question.relevantUntil,
  story: question.story,
  drive: question.drive,
  whyNow: question.whyNow,
  tried: question.tried,
  wish: question.wish,
  organisation: question.organisationHandle ? { handle: question.organisationHandle, name: question.organisationName ?? '' } : null,
  version: question.version,
  editedAt: question.editedAt && iso(question.editedAt),
  joins: question.joins.map((join) => ({ person: presentPerson(join.person), note: join.note, contributionId: join.contributionId, since: iso(join.since), notes: join.notes })),
  experiences: contributions.filter((contribution) => contribution.kind === 'experience' && !contribution.deletedAt).map(presentContribution),
  followers: question.followers.map(({ person: follower }) => presentPerson(follower)),
  mine: { asked: personId === question.askerId, joined: question.joined, following: question.following },
  askerNotes: question.askerNotes,
  mergedFrom: question.mergedFrom.map(({ id, title, at }) => ({ id, title, at: iso(at!) })),
  history: question.history.map(({ state, at, by, why }) => ({ state, at: iso(at), by: by && presentPerson(by).name, why })),
})

/** Why two questions are alike, in words: those that both have, and those that mean the same. */
export const becauseOf = (t: Translate, { because }: Pick<LookAlike, 'because'>): string => {
  const same = because.filter(({ one, other }) => one.toLowerCase() === other.toLowerCase()).map(({ other }) => `“${other}”`)
  const alike = because.filter(({ one, other }) => one.toLowerCase() !== other.toLowerCase()).map(({ one, other }) => t('questions.similar.pair', { one, other }))
  const reasons = [
    ...(same.length ? [t('questions.similar.because', { words: same.join(', ') })] : []),
    ...(alike.length ? [t('questions.similar.alike', { pairs: alike.join(', ') })] : []),
  ]
  return reasons.join(' · ')
}

/** The same for a question beside another one: with the themes that both have, and people who are at both. */
export const besideBecause = (t: Translate, { because, themes, people }: Beside): string =>
  [
    becauseOf(t, { because }),
    ...(themes.length ? [t('questions.beside.themes', { themes: themes.join(', ') })] : []),
    ...(people.length ? [t('questions.beside.people', { names: people.map(({ name }) => name).join(', ') })] : []),
  ]
    .filter(Boolean)
    .join(' · ')

export const presentBeside = (items: Beside[], t: Translate): z.output<typeof besideJson> => ({
  items: presentLookAlikes(items, t).items.map((item, at) => {
    const { themes, people } = items[at]!
    return Object.assign(item, { because: besideBecause(t, items[at]!), themes, people: people.map(presentPerson) })
  }),
})

export const presentLookAlikes = (found: LookAlike[], t: Translate): z.output<typeof lookAlikesJson> => ({
  items: found.map((one) => ({ id: one.id, title: one.title, state: one.state, asker: presentPerson(one.asker), because: becauseOf(t, one), words: one.because.map(({ other }) => other) })),
})
