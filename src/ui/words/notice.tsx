import type { PropsWithChildren } from 'hono/jsx'
import { Icon } from './icon.tsx'

const tones = {
  info: { ground: 'border-transparent bg-wash', icon: 'info', role: undefined, mark: 'text-primary' },
  success: { ground: 'border-transparent bg-wash', icon: 'done', role: 'status', mark: 'text-primary' },
  warning: { ground: 'border-accent bg-glow', icon: 'warning', role: 'status', mark: 'text-base-content' },
  error: { ground: 'border-error bg-blush', icon: 'warning', role: 'alert', mark: 'text-error' },
} as const

export type NoticeProps = PropsWithChildren<{ tone?: keyof typeof tones | undefined; title?: string | undefined }>

/** Says what happened, or what is good to know. A wrong one also says what was kept and what to do. */
export const Notice = ({ tone = 'info', title, children }: NoticeProps) => {
  const { ground, icon, role, mark } = tones[tone]
  return (
    <div role={role} class={`flex gap-3 rounded-box border p-4 ${ground}`}>
      <span class={`pt-1 ${mark}`}>
        <Icon name={icon} />
      </span>
      <div class="min-w-0 flex-1">
        {title && <p class="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
