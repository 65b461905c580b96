/** Where a list goes on: behind this moment and id. The moment keeps the microseconds that a Date would lose. */
export type Cursor = { at: string; id: number }

export const cursorOf = ({ at, id }: Cursor): string => Buffer.from(`${at}|${id}`).toString('base64url')

/** Reads a cursor that came back; one that makes no sense begins at the top. */
export const cursorAfter = (typed: string | undefined): Cursor | undefined => {
  if (!typed) return undefined
  const [at, id] = Buffer.from(typed, 'base64url').toString().split('|')
  if (!at || !/^\d{4}-\d{2}-\d{2} [\d:.+-]+$/.test(at) || !Number.isSafeInteger(Number(id))) return undefined
  return { at, id: Number(id) }
}
