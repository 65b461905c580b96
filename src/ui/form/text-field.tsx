import { Field, useControl } from './field.tsx'
import type { FieldProps } from './field.tsx'

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'url' | 'search' | 'tel' | 'number' | 'time' | undefined
  maxLength?: number | undefined
  autocomplete?: string | undefined
  placeholder?: string | undefined
  /** What a browser offers while typing; other words can be typed as well. */
  suggestions?: string[] | undefined
  /** The field that this page is for; the cursor starts here. */
  first?: boolean | undefined
}

/** One line of text. */
export const TextField = ({ type = 'text', maxLength, autocomplete, placeholder, suggestions, first, ...field }: TextFieldProps) => {
  const { attributes, value, error } = useControl(field)
  return (
    <Field {...field}>
      <input
        type={type}
        value={value}
        maxlength={maxLength}
        autocomplete={autocomplete}
        placeholder={placeholder}
        autofocus={first}
        class={`input field-control ${type === 'time' ? 'field-short' : ''} ${error ? 'input-error' : ''}`}
        list={suggestions && `${attributes.id}-suggestions`}
        {...attributes}
      />
      {suggestions && (
        <datalist id={`${attributes.id}-suggestions`}>
          {suggestions.map((value) => (
            <option value={value} />
          ))}
        </datalist>
      )}
    </Field>
  )
}
