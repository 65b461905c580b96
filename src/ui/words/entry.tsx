import type { PropsWithChildren } from 'hono/jsx'

export type EntryProps = PropsWithChildren<{
  /** To link to it; whoever follows the link sees which one it is. */
  id: string
  /** Written since this reader was last here. Said in words too, by whoever draws it. */
  isNew?: boolean | undefined
}>

/** One thing said in a conversation. An entry inside an entry answers it. A new one slides in on a live page. */
export const Entry = ({ id, isNew, children }: EntryProps) => (
  <article id={id} data-arrives class={isNew ? 'entry entry-new' : 'entry'}>
    {children}
  </article>
)

/** What was said in answer to an entry, under it. */
export const Answers = ({ children }: PropsWithChildren) => <div class="mt-5 grid gap-5">{children}</div>
