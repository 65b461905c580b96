import type { PropsWithChildren } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { Icon } from '../words/icon.tsx'

/** What the header holds, folded behind one word on a small screen. */
export const FoldedMenu = ({ children }: PropsWithChildren) => {
  const { t } = useReader()
  return (
    <details class="menu-fold group ml-auto lg:hidden">
      <summary class="flex items-center gap-2 rounded-full border border-edge bg-base-100 px-4 py-2 font-semibold">
        <Icon name="menu" />
        {t('ui.menu')}
      </summary>
      <div class="menu-panel absolute inset-x-3 z-40 mt-3 flex flex-col gap-5 rounded-box border border-base-300 bg-base-100 p-5 shadow-xl">{children}</div>
    </details>
  )
}
