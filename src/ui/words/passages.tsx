import type { Child } from 'hono/jsx'
import { Prose } from './prose.tsx'

export type PassagesProps = {
  passages: {
    /** To link to this one. */
    id: string
    text: string
    /** Whom it is owed to, in a few words. */
    credit?: Child | undefined
  }[]
}

/** What was learned, one passage after another, each with its number in a ring and whom it is owed to. Made to be printed as well. */
export const Passages = ({ passages }: PassagesProps) => (
  <ol class="passages">
    {passages.map(({ id, text, credit }) => (
      <li id={id} class="passage">
        <Prose text={text} />
        {credit && <p class="passage-credit">{credit}</p>}
      </li>
    ))}
  </ol>
)
