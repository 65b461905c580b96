import type { PropsWithChildren } from 'hono/jsx'

/** One or two sentences under the title that say what there is to find or to do. */
export const Lead = ({ children }: PropsWithChildren) => <p class="max-w-reading text-xl leading-normal text-muted">{children}</p>
