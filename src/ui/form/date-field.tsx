import { Field, useControl } from './field.tsx'
import type { FieldProps } from './field.tsx'

/** A day, as yyyy-mm-dd. */
export const DateField = ({ earliest, latest, ...field }: FieldProps & { earliest?: string | undefined; latest?: string | undefined }) => {
  const { attributes, value, error } = useControl(field)
  return (
    <Field {...field}>
      <input type="date" value={value} min={earliest} max={latest} class={`input field-control field-short ${error ? 'input-error' : ''}`} {...attributes} />
    </Field>
  )
}
