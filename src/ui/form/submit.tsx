import type { Child, PropsWithChildren } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { Button } from '../act/button.tsx'
import type { ButtonLook } from '../act/button.tsx'

export type SubmitProps = PropsWithChildren<{
  look?: ButtonLook | undefined
  /** Goes along when this button is the one that was pressed. */
  name?: string | undefined
  value?: string | undefined
  /** What else can be done here: a quiet link, a second button. */
  beside?: Child | undefined
}>

/** The button under a form. */
export const Submit = ({ look = 'primary', name, value, beside, children }: SubmitProps) => {
  const { t } = useReader()
  return (
    <div class="flex flex-wrap items-center gap-x-5 gap-y-3">
      <Button look={look} name={name} value={value} busy={t('ui.busy')}>
        {children}
      </Button>
      {beside}
    </div>
  )
}
