import type { PropsWithChildren } from 'hono/jsx'

/** A theme, as a word. */
export const Tag = ({ children }: PropsWithChildren) => <span class="tag">{children}</span>

/** A theme that leads to all that carries it. */
export const TagLink = ({ href, children, current }: PropsWithChildren<{ href: string; current?: boolean | undefined }>) => (
  <a href={href} aria-current={current ? 'true' : undefined} class="tag">
    {children}
  </a>
)

/** Tags beside each other. */
export const Tags = ({ children, label }: PropsWithChildren<{ label?: string | undefined }>) => (
  <div role={label ? 'group' : undefined} aria-label={label} class="flex flex-wrap gap-2">
    {children}
  </div>
)
