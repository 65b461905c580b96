import type { PropsWithChildren } from 'hono/jsx'
import { Icon } from '../words/icon.tsx'

/** Something to do that opens where it stands, like a small form at a person in a list. Works without scripts. */
export const Folded = ({ label, open, children }: PropsWithChildren<{ label: string; /** It opens by itself, as where something in it has to be changed. */ open?: boolean | undefined }>) => (
  <details class="group" open={open}>
    <summary class="link-quiet inline-flex cursor-pointer items-center gap-1 py-1">
      {label}
      <Icon name="down" />
    </summary>
    <div class="flow mt-3">{children}</div>
  </details>
)
