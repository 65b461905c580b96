import type { Child, PropsWithChildren } from 'hono/jsx'
import { Icon } from '../words/icon.tsx'

export type MenuProps = PropsWithChildren<{
  /** Says what is in it; shown, unless a face stands for it. */
  label: string
  face?: Child | undefined
}>

/** Things to do that are folded away until asked for. Works without scripts; with them it closes by Escape and by a click elsewhere. */
export const Menu = ({ label, face, children }: MenuProps) => (
  <details class="menu-fold relative inline-block">
    <summary class="flex items-center gap-1 rounded-full py-1 font-semibold">
      {face ? <span class="sr-only">{label}</span> : label}
      {face}
      <Icon name="down" />
    </summary>
    <div class="menu-panel absolute right-0 z-30 mt-2 w-max max-w-[min(20rem,80vw)] min-w-48 rounded-box border border-base-300 bg-base-100 p-4 shadow-xl">{children}</div>
  </details>
)
