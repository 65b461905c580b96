import type { PropsWithChildren } from 'hono/jsx'
import { Button } from '../act/button.tsx'

export type PushButtonProps = PropsWithChildren<{
  /** What push services know us by. */
  publicKey: string
  /** Takes what the browser made, answers { location }. */
  answer: string
  worker: string
  /** What to say where the browser can't, where its person does not want to, and where something went wrong. */
  impossible: string
  denied: string
  failed: string
}>

/** Asks the browser to show what is told at once. Needs scripts; without them, or in a browser that can't, it says so. */
export const PushButton = ({ publicKey, answer, worker, impossible, denied, failed, children }: PushButtonProps) => (
  <push-button public-key={publicKey} answer={answer} worker={worker} words-denied={denied} words-failed={failed} class="block">
    <p data-impossible>{impossible}</p>
    <div data-possible hidden>
      <Button type="button">{children}</Button>
    </div>
    <p role="alert" class="mt-2 text-error empty:hidden"></p>
  </push-button>
)
