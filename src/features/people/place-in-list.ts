/** Where the list of people goes on: behind this name, and of people with the same name behind this id. */
export type PlaceInList = { name: string; id: number }

export const cursorAt = ({ name, id }: PlaceInList): string => Buffer.from(`${id}|${name}`).toString('base64url')

export const placeInList = (cursor: string): PlaceInList | undefined => {
  const [, id, name] = /^(\d{1,15})\|(.+)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return id && name ? { id: Number(id), name: name.replaceAll('\0', '') } : undefined
}
