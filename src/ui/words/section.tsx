import type { Child, PropsWithChildren } from 'hono/jsx'
import { Deeper, Heading } from './heading.tsx'

export type SectionProps = PropsWithChildren<{
  title: string
  /** To link to it; also names the section for screen readers. */
  id?: string | undefined
  /** A quiet link or small button across from the title. */
  action?: Child | undefined
  /** How long it takes, how many there are: a few words after the title. */
  note?: string | undefined
}>

export const Section = ({ title, id, action, note, children }: SectionProps) => (
  <section id={id} aria-labelledby={id && `${id}-title`} class="mt-12 scroll-mt-4">
    <div class="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <div class="flex flex-wrap items-baseline gap-x-4">
        <Heading id={id && `${id}-title`} class="text-2xl">
          {title}
        </Heading>
        {note && <span class="text-base text-muted">{note}</span>}
      </div>
      {action && <div>{action}</div>}
    </div>
    <Deeper>
      <div class="flow">{children}</div>
    </Deeper>
  </section>
)
