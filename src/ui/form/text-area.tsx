import { useReader } from '../../platform/reader.tsx'
import { Field, useControl } from './field.tsx'
import type { FieldProps } from './field.tsx'

export type TextAreaProps = FieldProps & {
  rows?: number | undefined
  /** Counts what is left, in words. The server decides. */
  maxLength?: number | undefined
  placeholder?: string | undefined
  /** The field that this page is for; the cursor starts here. */
  first?: boolean | undefined
}

/** Room for more than one line; it grows with what is typed. */
export const TextArea = ({ rows = 4, maxLength, placeholder, first, ...field }: TextAreaProps) => {
  const { t } = useReader()
  const { attributes, id, value, error } = useControl(field)
  return (
    <Field
      {...field}
      after={
        maxLength && (
          <room-left
            for={id}
            limit={maxLength}
            words-left={t('ui.form.left', { count: '{count}' })}
            words-one={t('ui.form.oneLeft')}
            words-over={t('ui.form.tooLong', { count: '{count}' })}
            class="field-hint"
          >
            {t('ui.form.atMost', { limit: maxLength })}
          </room-left>
        )
      }
    >
      <textarea rows={rows} placeholder={placeholder} autofocus={first} class={`textarea field-control field-grows ${error ? 'textarea-error' : ''}`} {...attributes}>
        {value}
      </textarea>
    </Field>
  )
}
