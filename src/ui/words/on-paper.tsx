import type { PropsWithChildren } from 'hono/jsx'

/** What only paper has to say, where a screen has it in its bar: the address. */
export const OnPaper = ({ children }: PropsWithChildren) => <p class="hidden text-base print:block">{children}</p>
