import type { Child } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { Icon } from '../words/icon.tsx'
import { useField } from './form-state.ts'

/** What every field has in common. */
export type FieldProps = {
  name: string
  label: string
  /** An example or a few words that help; an example says more than an instruction. */
  hint?: string | undefined
  /** May stay empty; said in words after the label. */
  optional?: boolean | undefined
}

/** Attributes that tie a control to its label, hint and error. */
export const useControl = ({ name, label, hint, optional }: FieldProps) => {
  const { id, value, given, error } = useField({ name, label })
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const attributes = {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? 'true' : undefined,
    required: !optional,
  }
  return { id, value, given, error, attributes }
}

/** Label, hint, error, control: in that order, so that all of it is read before typing begins. */
export const Field = ({ name, label, hint, optional, children, after }: FieldProps & { children: Child; after?: Child | undefined }) => {
  const { id, error } = useField({ name, label })
  return (
    <div class={`field ${error ? 'field-wrong' : ''}`}>
      <label for={id} class="field-label">
        {label}
        {optional && <Optional />}
      </label>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
      {after}
    </div>
  )
}

export const Optional = () => {
  const { t } = useReader()
  return <span class="font-normal text-muted"> ({t('ui.form.optional')})</span>
}

export const Hint = ({ id, hint }: { id: string; hint: string | undefined }) =>
  hint ? (
    <p id={`${id}-hint`} class="field-hint">
      {hint}
    </p>
  ) : null

export const FieldError = ({ id, error }: { id: string; error: string | undefined }) =>
  error ? (
    <p id={`${id}-error`} class="field-error">
      <Icon name="warning" />
      {error}
    </p>
  ) : null
