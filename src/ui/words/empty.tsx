import type { Child, PropsWithChildren } from 'hono/jsx'
import { EmptyRing } from '../ring/empty-ring.tsx'

export type EmptyProps = PropsWithChildren<{
  /** What will be here. */
  title: string
  /** The first step: one button. */
  action?: Child | undefined
}>

/** A page or part with nothing in it yet. */
export const Empty = ({ title, action, children }: EmptyProps) => (
  <div class="flex flex-col items-center gap-4 rounded-box border border-dashed border-edge px-6 py-10 text-center">
    <EmptyRing />
    <p class="font-title text-xl font-bold">{title}</p>
    {children && <div class="max-w-md text-muted">{children}</div>}
    {action}
  </div>
)
