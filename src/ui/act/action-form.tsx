import type { PropsWithChildren } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { OnceField } from '../form/once-field.tsx'
import { buttonClass } from './button.tsx'
import type { ButtonLook } from './button.tsx'

export type ActionFormProps = PropsWithChildren<{
  action: string
  /** `link` looks like a quiet link. */
  look?: ButtonLook | 'link' | undefined
  small?: boolean | undefined
  /** Hidden fields that go along. */
  values?: Record<string, string> | undefined
  /** A question to answer first, where something can not be undone. */
  confirm?: string | undefined
  /** Doing it twice is the same as doing it once, so nobody has to tell. */
  repeatable?: boolean | undefined
  /** Says more than the button itself, for who can not see what it belongs to. */
  label?: string | undefined
}>

/** One button that does one thing, by POST. The children are the words on it. */
export const ActionForm = ({ action, look = 'quiet', small, values = {}, confirm, repeatable, label, children }: ActionFormProps) => {
  const { t } = useReader()
  return (
    <form action={action} method="post" data-turbo-confirm={confirm} class="act">
      {!repeatable && <OnceField />}
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" aria-label={label} data-turbo-submits-with={look === 'link' ? undefined : t('ui.busy')} class={look === 'link' ? 'link-quiet' : buttonClass(look, small)}>
        {children}
      </button>
    </form>
  )
}
