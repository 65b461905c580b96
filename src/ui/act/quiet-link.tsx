import type { PropsWithChildren } from 'hono/jsx'

export type QuietLinkProps = PropsWithChildren<{ href: string; rel?: string | undefined; language?: string | undefined; current?: boolean | undefined }>

/** Everything that can be done here besides the one thing. */
export const QuietLink = ({ href, rel, language, current, children }: QuietLinkProps) => (
  <a href={href} rel={rel} hreflang={language} aria-current={current ? 'page' : undefined} class="link-quiet">
    {children}
  </a>
)
