import { z } from 'zod'
import type { Audience } from '../../platform/access.ts'
import { cursor } from '../../platform/cursor.ts'
import { day, line, listOf, oneOf, optionalDay, optionalId, optionalLine, optionalText, text, ticked } from '../../platform/fields.ts'
import { aliasInput } from '../aliases/index.ts'

export const drives = ['work', 'organisation', 'ambition', 'curiosity'] as const
export const states = ['asked', 'gathering', 'working', 'harvested', 'closed', 'dormant'] as const
export type State = (typeof states)[number]

/** States in which people can still take part without waking anything up. */
export const openStates = ['asked', 'gathering', 'working'] as const satisfies State[]

const theme = line(40).transform((value) => value.toLowerCase())
/** A question's audience is chosen out of the ladder less `circle`, which only a circle can give it. */
export const askable = ['me', 'people', 'organisation', 'community', 'public'] as const satisfies Audience[]

const fields = {
  title: line(200, 8),
  story: text(20_000, 20),
  drive: oneOf(drives),
  whyNow: text(4_000, 0),
  tried: text(10_000, 0),
  wish: text(4_000, 0),
  relevantUntil: day,
  themes: listOf(theme, 8).transform((themes) => [...new Set(themes)]),
  audience: oneOf(askable),
}

export const askInput = z.object({
  ...fields,
  drive: fields.drive.default('work'),
  story: optionalText(20_000),
  whyNow: optionalText(4_000),
  tried: optionalText(10_000),
  wish: optionalText(4_000),
  relevantUntil: optionalDay,
  themes: fields.themes.default([]),
  audience: fields.audience.default('community'),
  /** The organisation whose members may read, by its handle; needed for audience `organisation` by who belongs to several. */
  organisation: optionalLine(63),
  /** The people who may read, by their handles or full names, for audience `people`. */
  readers: listOf(line(120), 50).default([]),
  /** An alias to be shown under instead of one's name; it can be dropped later, and never taken later. */
  alias: aliasInput,
})
export type AskInput = z.output<typeof askInput>

export const editInput = z.object({
  title: fields.title.optional(),
  story: fields.story.or(z.literal('')).optional(),
  drive: fields.drive.optional(),
  whyNow: fields.whyNow.optional(),
  tried: fields.tried.optional(),
  wish: fields.wish.optional(),
  relevantUntil: fields.relevantUntil.optional(),
  themes: fields.themes.optional(),
  audience: fields.audience.optional(),
  organisation: optionalLine(63),
  readers: listOf(line(120), 50).optional(),
  /** The version that was read: an edit of an older one is refused and both are shown. */
  version: optionalId,
  /** Says yes to a wider audience. */
  confirmed: ticked.default(false),
})
export type EditInput = z.output<typeof editInput>

/** `title`, `story` and an alias come along from a question that was being typed, when joining a look-alike. */
export const joinInput = z
  .object({ note: optionalText(4_000), title: optionalLine(400), story: optionalText(4_000), alias: aliasInput })
  .transform(({ note, title, story, alias }) => ({ note: note || [title, story].filter(Boolean).join('\n\n'), alias }))

export const experienceInput = z.object({
  text: text(20_000, 20),
  worked: optionalText(10_000),
  didNotWork: optionalText(10_000),
})

export const contributionInput = z.object({ text: text(20_000), replyTo: optionalId })

export const stateInput = z.object({ to: oneOf(['closed', 'reopened']), why: optionalText(1_000) })

export const urgencyInput = z.object({ answer: oneOf(['extend', 'harvest', 'close']), until: optionalDay })

export const nothing = z.object({})

export const listQuery = z.object({
  q: optionalLine(200),
  theme: optionalLine(40),
  drive: oneOf(drives).optional(),
  state: oneOf(states).optional(),
  organisation: optionalLine(63),
  after: cursor,
})
export type ListQuery = z.output<typeof listQuery>

export const similarQuery = z.object({ q: optionalText(2_000) })
