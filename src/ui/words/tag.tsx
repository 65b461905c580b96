import type { PropsWithChildren } from 'hono/jsx'

const shape = 'inline-flex items-center rounded-full px-3 py-0.5 text-base'

/** A theme, as a word. */
export const Tag = ({ children }: PropsWithChildren) => <span class={`${shape} bg-secondary text-secondary-content`}>{children}</span>

/** A theme that leads to all that carries it. */
export const TagLink = ({ href, children, current }: PropsWithChildren<{ href: string; current?: boolean | undefined }>) => (
  <a
    href={href}
    aria-current={current ? 'true' : undefined}
    class={`${shape} relative z-10 underline decoration-transparent underline-offset-4 hover:decoration-current ${current ? 'bg-primary text-primary-content' : 'bg-secondary text-secondary-content'}`}
  >
    {children}
  </a>
)

/** Tags beside each other. */
export const Tags = ({ children, label }: PropsWithChildren<{ label?: string | undefined }>) => (
  <div role={label ? 'group' : undefined} aria-label={label} class="flex flex-wrap gap-2">
    {children}
  </div>
)
