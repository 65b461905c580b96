import type { Child } from 'hono/jsx'

/** A few facts, each with its name: until when, for whom, which licence. */
export const Facts = ({ facts }: { facts: { name: string; value: Child }[] }) => (
  <dl class="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
    {facts.map(({ name, value }) => (
      <>
        <dt class="text-base text-muted">{name}</dt>
        <dd class="mb-2 min-w-0 sm:mb-0">{value}</dd>
      </>
    ))}
  </dl>
)
