/** Where a list goes on: behind this moment and id. The moment keeps the microseconds that a Date would lose. */
export type Cursor = { at: string; id: number }

export const cursorOf = ({ at, id }: Cursor): string => Buffer.from(`${at}|${id}`).toString('base64url')

/** Reads a cursor that came back; one that makes no sense begins at the top. */
export const cursorAfter = (typed: string | undefined): Cursor | undefined => {
  if (!typed) return undefined
  const [at = '', id] = Buffer.from(typed, 'base64url').toString().split('|')
  if (!isMoment(at) || !Number.isSafeInteger(Number(id))) return undefined
  return { at, id: Number(id) }
}

// As PostgreSQL writes a moment: 2026-11-21 23:08:43.506123+00. Whatever else came, it would choke on.
const written = /^(?!0000)(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/

const isMoment = (text: string): boolean => {
  const [, day, time] = written.exec(text) ?? []
  const moment = new Date(`${day}T${time}Z`)
  // A day that the calendar does not have becomes one of the next month.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day ?? '')
}
