import type { PropsWithChildren } from 'hono/jsx'

/** A few softer words: a date, a place, how long it takes. */
export const Soft = ({ children }: PropsWithChildren) => <p class="text-base text-muted">{children}</p>

/** Buttons and links beside each other, the main one first. */
export const Actions = ({ children }: PropsWithChildren) => <div class="flex flex-wrap items-center gap-x-5 gap-y-3 print:hidden">{children}</div>

/** Parts under each other with even room between them. */
export const Stack = ({ children, gap = 'normal' }: PropsWithChildren<{ gap?: 'small' | 'normal' | 'large' | undefined }>) => (
  <div class={{ small: 'grid gap-2', normal: 'grid gap-4', large: 'grid gap-8' }[gap]}>{children}</div>
)
