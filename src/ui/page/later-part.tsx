import type { PropsWithChildren } from 'hono/jsx'

export type LaterPartProps = PropsWithChildren<{
  id: string
  source: string
  /** Is fetched anew when the page is drawn again, because what happens here changes it. */
  again?: boolean | undefined
}>

/**
 * A part of a page that is fetched from a page of its own once somebody comes near it. The children stand there until then, and without scripts: a link to
 * that page. What was fetched stays when the page is drawn again, unless it is fetched `again`.
 */
export const LaterPart = ({ id, source, again, children }: LaterPartProps) => (
  <turbo-frame id={id} src={source} loading="lazy" target="_top" refresh={again ? 'morph' : undefined} data-turbo-permanent={again ? undefined : true} class="block">
    {children}
  </turbo-frame>
)

/** The same part on the page that it is fetched from. */
export const FetchedPart = ({ id, children }: PropsWithChildren<{ id: string }>) => (
  <turbo-frame id={id} target="_top" class="block">
    {children}
  </turbo-frame>
)
