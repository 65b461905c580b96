import { useReader } from '../../platform/reader.tsx'
import { Icon } from './icon.tsx'

export type Step = { label: string; state: 'done' | 'now' | 'later'; href?: string | undefined; note?: string | undefined }

const rings = {
  done: 'border-primary bg-primary text-primary-content',
  now: 'border-primary bg-base-100 text-base-content ring-2 ring-primary',
  later: 'border-edge border-dashed text-muted',
}

/** Where somebody is in a few steps. */
export const Steps = ({ steps }: { steps: Step[] }) => {
  const { t } = useReader()
  return (
    <ol class="steps-line">
      {steps.map(({ label, state, href, note }, index) => (
        <li aria-current={state === 'now' ? 'step' : undefined} class="relative flex gap-4 pb-5 last:pb-0">
          <span aria-hidden="true" class={`z-10 inline-flex size-8 shrink-0 items-center justify-center rounded-full border text-base font-bold ${rings[state]}`}>
            {state === 'done' ? <Icon name="done" /> : index + 1}
          </span>
          <span class="pt-0.5">
            {href ? (
              <a href={href} class="link-quiet">
                {label}
              </a>
            ) : (
              <span class={state === 'now' ? 'font-bold' : state === 'later' ? 'text-muted' : ''}>{label}</span>
            )}
            {state === 'done' && <span class="sr-only"> ({t('ui.steps.done')})</span>}
            {note && <span class="block text-base text-muted">{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
