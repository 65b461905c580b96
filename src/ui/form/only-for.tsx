import type { PropsWithChildren } from 'hono/jsx'

/** One of the choices of `audience`, or words of one's own where `rhythm` or `confidentiality` offers those. */
type OnlyForProps = PropsWithChildren<{ audience: 'people' | 'organisation' } | { own: 'rhythm' | 'confidentiality' }>

/**
 * A field that matters for one choice only: shown when that is chosen in the form around it. Works without scripts, and where a
 * browser can't tell it is always shown.
 */
export const OnlyFor = ({ children, ...choice }: OnlyForProps) => <div class={'own' in choice ? `only-for-own-${choice.own}` : `only-for-${choice.audience}`}>{children}</div>
