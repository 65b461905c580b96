import type { PropsWithChildren } from 'hono/jsx'

export type LaterPartProps = PropsWithChildren<{
  id: string
  /** The page that this part is taken from; on that page itself it is left out. */
  source?: string | undefined
}>

/**
 * A part of a page that is fetched when somebody comes to where it stands, because it takes long to make and few look at it. The children
 * are the way there without scripts; on the page that it is taken from they are the part itself.
 */
export const LaterPart = ({ id, source, children }: LaterPartProps) => (
  <turbo-frame id={id} src={source} loading={source && 'lazy'} refresh={source && 'morph'} target="_top" class="block">
    {children}
  </turbo-frame>
)
