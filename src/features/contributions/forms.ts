import { z } from 'zod'
import { id, optionalId, optionalText, text } from '../../platform/fields.ts'

export const mostCharacters = 20_000

/** A contribution, or a reply to one. */
export const talkInput = z.object({ text: text(mostCharacters), replyTo: optionalId })
export type TalkInput = z.output<typeof talkInput>

export const wordingInput = z.object({
  text: text(mostCharacters),
  worked: optionalText(10_000),
  didNotWork: optionalText(10_000),
  /** The version that was read: another one stands there now, and both are shown. */
  version: id,
})
export type WordingInput = z.output<typeof wordingInput>

export const nothing = z.object({})

/** Which part of a long conversation is shown, and what is being answered. */
export const conversationQuery = z.object({ before: optionalId, after: optionalId, reply: optionalId })
export type ConversationQuery = z.output<typeof conversationQuery>
