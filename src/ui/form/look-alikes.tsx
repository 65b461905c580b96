import type { PropsWithChildren } from 'hono/jsx'

export type LookAlikesProps = PropsWithChildren<{
  /** Answers a piece of HTML to `?q=`. */
  source: string
  /** The id of the field that is looked at: `<form id>-<name>`. */
  field: string
}>

/** Shows what looks the same while somebody types. The children are what is known when the page is drawn. */
export const LookAlikes = ({ source, field, children }: LookAlikesProps) => (
  <look-alikes source={source} field={field} class="block">
    <div aria-live="polite" class="flow">
      {children}
    </div>
  </look-alikes>
)
