import type { Child, PropsWithChildren } from 'hono/jsx'
import { Deeper, Heading } from './heading.tsx'

const grounds = {
  sheet: 'border-base-300 bg-base-100',
  /** Something asked of this reader; left out on paper. */
  invite: 'border-accent bg-glow print:hidden',
  /** Something that is theirs, or that just happened. */
  calm: 'border-transparent bg-wash',
  warn: 'border-error bg-blush',
}

export type CardProps = PropsWithChildren<{
  ground?: keyof typeof grounds | undefined
  /** Becomes a heading; with `href` the whole card leads there. */
  title?: Child | undefined
  href?: string | undefined
  /** Drawn beside the words, e.g. a small ring. */
  beside?: Child | undefined
  id?: string | undefined
}>

/** A sheet of paper on the table: one thing, with what belongs to it. */
export const Card = ({ ground = 'sheet', title, href, beside, id, children }: CardProps) => (
  <article id={id} data-arrives class={`card-sheet relative flex gap-3 sm:gap-4 rounded-box border p-4 sm:p-6 ${grounds[ground]} ${href ? 'card-link' : ''}`}>
    {beside && <div class="shrink-0">{beside}</div>}
    <div class="flow min-w-0 flex-1">
      {title && (
        <Heading class="text-xl">
          {href ? (
            <a href={href} class="after:absolute after:inset-0 after:rounded-box hover:underline">
              {title}
            </a>
          ) : (
            title
          )}
        </Heading>
      )}
      <Deeper>{children}</Deeper>
    </div>
  </article>
)

/** Cards under each other, or two beside each other where there is room. */
export const Cards = ({ children, columns = 1 }: PropsWithChildren<{ columns?: 1 | 2 | undefined }>) => (
  <div class={`grid grid-cols-1 gap-4 ${columns === 2 ? 'md:grid-cols-2' : ''}`}>{children}</div>
)
