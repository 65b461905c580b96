import { z } from 'zod'

/** Where a list goes on: behind this moment and id. The moment keeps the microseconds that a Date would lose. */
export type Cursor = { at: string; id: number }

export const cursorOf = ({ at, id }: Cursor): string => Buffer.from(`${at}|${id}`).toString('base64url')

const readCursor = (typed: string): Cursor | undefined => {
  const [at = '', id] = Buffer.from(typed, 'base64url').toString().split('|')
  if (!isMoment(at) || !Number.isSafeInteger(Number(id))) return undefined
  return { at, id: Number(id) }
}

/** A cursor that came back to a list with marks of its own. Nothing is where the list begins; what `read` makes nothing of is no cursor. */
export const cursorBy = <Place>(read: (typed: string) => Place | undefined) =>
  z
    .string()
    .transform((typed, context) => {
      const place = typed === '' ? undefined : read(typed)
      if (typed !== '' && place === undefined) context.addIssue({ code: 'custom', params: { message: { key: 'platform.field.cursor' } } })
      return place
    })
    .optional()

// As PostgreSQL writes a moment: 2026-11-21 23:08:43.506123+00. Whatever else came, it would choke on.
const written = /^(?!0000)(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/

const isMoment = (text: string): boolean => {
  const [, day, time] = written.exec(text) ?? []
  const moment = new Date(`${day}T${time}Z`)
  // A day that the calendar does not have becomes one of the next month.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day ?? '')
}

/** A cursor that came back to a list in the order of moments. */
export const cursor = cursorBy(readCursor)
