import type { PropsWithChildren } from 'hono/jsx'

/** What the page is about. One a page. */
export const Title = ({ children, above }: PropsWithChildren<{ above?: string | undefined }>) => (
  <div>
    {above && <p class="mb-1 text-base font-semibold text-muted">{above}</p>}
    <h1 class="text-[2rem] sm:text-[2.75rem]">{children}</h1>
  </div>
)
