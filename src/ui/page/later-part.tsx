import type { PropsWithChildren } from 'hono/jsx'

export type LaterPartProps = PropsWithChildren<{
  id: string
  /** The page that it is fetched from. */
  source: string
  /** When the page is drawn again: what was fetched stays, or is fetched anew because it may have changed with the page. */
  again?: 'stays' | 'fetched'
}>

/**
 * A part of a page that is fetched from a page of its own once somebody comes near it, because it takes long to make and few look at it. The children
 * stand there until then, and without scripts: a link to that page.
 */
export const LaterPart = ({ id, source, again = 'stays', children }: LaterPartProps) => (
  <turbo-frame id={id} src={source} loading="lazy" target="_top" class="block" {...(again === 'stays' ? { 'data-turbo-permanent': true } : { refresh: 'morph' })}>
    {children}
  </turbo-frame>
)

/** The same part on the page that it is fetched from. */
export const FetchedPart = ({ id, children }: PropsWithChildren<{ id: string }>) => (
  <turbo-frame id={id} target="_top" class="block">
    {children}
  </turbo-frame>
)
