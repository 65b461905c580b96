import type { Message } from './messages.ts'

/**
 * An expected "no": a value, not an exception. Its sentence is said in the reader's language where it is answered.
 * `missing` also stands for what the viewer may not know to exist.
 */
export type Refusal = {
  refused: 'missing' | 'forbidden' | 'wrong-method' | 'conflict' | 'invalid' | 'too-many'
  message: Message
  /** For `invalid`: the sentence per field. */
  fields?: Record<string, Message>
  /** Facts that a program needs to go on, like who is missing. They stand beside the sentence in the JSON answer. */
  facts?: Record<string, unknown>
  /** What was done before the "no" stays done, like asking those whose answer is waited for. */
  keeps?: true
}

export const refusalStatus = { missing: 404, forbidden: 403, 'wrong-method': 405, conflict: 409, invalid: 422, 'too-many': 429 } as const

export const isRefusal = (result: unknown): result is Refusal =>
  typeof result === 'object' && result !== null && 'refused' in result && 'message' in result

export const missing: Refusal = { refused: 'missing', message: { key: 'platform.missing' } }

export const refuse = (refused: Refusal['refused'], message: Message, facts?: Record<string, unknown>): Refusal => ({
  refused,
  message,
  ...(facts && { facts }),
})

/** A refusal that belongs to one field of the form. */
export const refuseField = (field: string, message: Message): Refusal => ({
  refused: 'invalid',
  message: { key: 'platform.invalid' },
  fields: { [field]: message },
})
