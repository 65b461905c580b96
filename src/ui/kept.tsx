import type { Child } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import { useReader } from '../platform/reader.tsx'
import { flat } from './flat.ts'
import { useHeadingLevel } from './words/heading.tsx'

export type KeptProps = {
  /** Names this drawing among all others. */
  as: string
  /** Under another stamp it is drawn anew. Without one it is drawn each time. */
  stamp: number | undefined
  /** Draws what looks the same to every member who may see it, and the same to every visitor: nothing of this one reader is in it. */
  draw: () => Child
}

/** A part of a page that is drawn once for many readers; in a section its headings are others than on the page itself. */
export const Kept = ({ as, stamp, draw }: KeptProps): Child => {
  const { memory, language, viewer } = useReader()
  const level = useHeadingLevel()
  if (stamp === undefined) return draw()
  return memory.once(`${as} ${language} ${viewer.kind} ${level}`, stamp, () => forMany(flat(<>{draw()}</>), as))
}

/** The key of a form tells that one reader sent it twice. Given to many, it would take what they do again for what they did before. */
const forMany = (drawn: HtmlEscapedString, as: string): HtmlEscapedString => {
  if (drawn.includes('name="_once"')) throw new Error(`a form with a key of its own is in what many see: ${as}`)
  return drawn
}
