import type { PropsWithChildren } from 'hono/jsx'

/** A few softer words: a date, a place, how long it takes. */
export const Soft = ({ children }: PropsWithChildren) => <p class="soft">{children}</p>

/** Buttons and links beside each other, the main one first. */
export const Actions = ({ children }: PropsWithChildren) => <div class="actions">{children}</div>

/** Small things beside each other, on more lines where they do not fit. */
export const Beside = ({ children }: PropsWithChildren) => <div class="flex flex-wrap items-center gap-x-4 gap-y-2">{children}</div>

/** Parts under each other with even room between them. */
export const Stack = ({ children, gap = 'normal' }: PropsWithChildren<{ gap?: 'small' | 'normal' | 'large' | undefined }>) => (
  <div class={{ small: 'grid gap-2', normal: 'grid gap-4', large: 'grid gap-8' }[gap]}>{children}</div>
)
