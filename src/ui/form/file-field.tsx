import { Field, useControl } from './field.tsx'
import type { FieldProps } from './field.tsx'

/** A file from the reader's own device; its form needs `files`. */
export const FileField = ({ accept, ...field }: FieldProps & { accept?: string | undefined }) => {
  const { attributes, error } = useControl(field)
  return (
    <Field {...field}>
      <input type="file" accept={accept} class={`file-input field-control ${error ? 'file-input-error' : ''}`} {...attributes} />
    </Field>
  )
}
