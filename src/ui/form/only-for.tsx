import type { PropsWithChildren } from 'hono/jsx'

/**
 * A field that matters for one choice of `audience` only: shown when that is chosen in the form around it. Works without
 * scripts, and where a browser can't tell it is always shown.
 */
export const OnlyFor = ({ audience, children }: PropsWithChildren<{ audience: 'people' | 'organisation' }>) => <div class={`only-for-${audience}`}>{children}</div>
