import type { PropsWithChildren } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { Button } from '../act/button.tsx'
import type { ButtonLook } from '../act/button.tsx'

export type PasskeyButtonProps = PropsWithChildren<{
  does: 'sign-in' | 'register'
  /** Answers the options for the browser, to POST {}. */
  options: string
  /** Takes what the browser made of them, answers { location }. */
  answer: string
  look?: ButtonLook | undefined
}>

/** Signs in with a passkey, or makes one. Needs scripts; a mail link always does the same. */
export const PasskeyButton = ({ does, options, answer, look = 'quiet', children }: PasskeyButtonProps) => {
  const { t } = useReader()
  return (
    <passkey-button does={does} options={options} answer={answer} words-failed={t('ui.passkey.failed')} hidden class="block">
      <Button type="button" look={look}>
        {children}
      </Button>
      <p role="alert" class="mt-2 text-error empty:hidden"></p>
    </passkey-button>
  )
}
