import { useReader } from '../../platform/reader.tsx'
import { drawnOnce } from '../drawn-once.ts'

const arc = (from: string, large: 0 | 1, to: string) => <path d={`M ${from} A 8 8 0 ${large} 1 ${to}`} class="stroke-primary" />

/** Each state as a ring: begun, half way, closed with somebody in it, with a yield in it, closed, asleep. */
const drawings = {
  asked: () => arc('10 2', 0, '18 10'),
  gathering: () => arc('10 2', 1, '3.1 14'),
  working: () => (
    <>
      <circle cx="10" cy="10" r="8" class="stroke-primary" />
      <circle cx="10" cy="10" r="2.5" class="fill-primary stroke-primary" />
    </>
  ),
  harvested: () => (
    <>
      <circle cx="10" cy="10" r="8" class="fill-accent stroke-base-content" />
      <path d="m6.5 10.2 2.5 2.5 4.5-5" class="stroke-accent-content" />
    </>
  ),
  closed: () => <circle cx="10" cy="10" r="8" class="stroke-muted" />,
  dormant: () => <circle cx="10" cy="10" r="8" stroke-dasharray="1.5 4.8" class="stroke-muted" />,
}

export type QuestionStateName = keyof typeof drawings

/** How a question stands, in words with a small ring. */
export const StateMark = ({ state }: { state: QuestionStateName }) => {
  const { t, language } = useReader()
  return once(`${state} ${language}`, () => (
    <span class="inline-flex items-baseline gap-2 text-base whitespace-nowrap">
      <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke-width="2.5" stroke-linecap="round" aria-hidden="true" class="shrink-0 self-center">
        <circle cx="10" cy="10" r="8" stroke-width="1" class="stroke-base-300" />
        {drawings[state]()}
      </svg>
      {t(`ui.state.${state}`)}
    </span>
  ))
}

const once = drawnOnce()
