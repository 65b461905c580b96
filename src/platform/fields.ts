import { z } from 'zod'
import { legible } from './legible.ts'

/*
 * What people type, made ready to keep: whole Unicode, one kind of line end, no white space around it.
 * A form sends strings only, a program sends JSON: every field here takes both.
 */

/** Text that PostgreSQL can hold and every browser can show. */
const clean = (typed: string) => legible(typed).normalize('NFC').trim()

const typed = z.preprocess((value) => (typeof value === 'string' ? clean(value) : value), z.string())

/** Text of one or more lines, `least` to `most` characters. */
export const text = (most: number, least = 1) => typed.pipe(z.string().min(least).max(most))

/** Text that may be left empty. */
export const optionalText = (most: number) => text(most, 0).default('')

/** One line: line ends become spaces. */
export const line = (most: number, least = 1) =>
  typed.transform((value) => value.replaceAll(/\s+/g, ' ')).pipe(z.string().min(least).max(most))

export const optionalLine = (most: number) => line(most, 0).default('')

/** The id of a row: a positive whole number. */
export const id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)

/** An id that a form may leave empty. */
export const optionalId = z.preprocess((value) => (value === '' || value === null ? undefined : value), id.optional())

/** A day on the calendar, like 2027-03-31. */
export const day = z.preprocess((value) => (typeof value === 'string' ? value.trim() : value), z.iso.date())

export const optionalDay = z.preprocess((value) => (value === '' || value === null ? undefined : value), day.optional())

/** Several things: an array from a program, a comma-separated line or repeated fields from a form. */
export const listOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z.preprocess((value) => {
    const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : value
    if (!Array.isArray(parts)) return value === undefined || value === null ? [] : value
    return parts.filter((part) => typeof part !== 'string' || part.trim() !== '')
  }, z.array(item).max(most))

/** A box that is ticked: `on` from a form, true from a program. */
export const ticked = z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean())

/** A choice out of a few words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) => z.enum(words)
