import { Field, useControl } from './field.tsx'
import type { FieldProps } from './field.tsx'

export type Option = { value: string; label: string }

/** One of a few, folded. For two to five with a consequence, take Choice. */
export const Select = ({ options, ...field }: FieldProps & { options: Option[] }) => {
  const { attributes, value, error } = useControl(field)
  return (
    <Field {...field}>
      <select class={`select field-control ${error ? 'select-error' : ''}`} {...attributes}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
