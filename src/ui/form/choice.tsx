import { FieldError, Hint, Optional } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { useField } from './form-state.ts'

export type ChoiceOption = { value: string; title: string; explanation?: string | undefined }

/** One of a few, each with what it means. `initially` is chosen until the reader chose. */
export const Choice = ({ name, label, hint, optional, options, initially }: FieldProps & { options: ChoiceOption[]; initially?: string | undefined }) => {
  const { id, value, error } = useField({ name, label })
  const chosen = value || initially
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset class={`field ${error ? 'field-wrong' : ''}`} aria-describedby={described}>
      <legend class="field-label">
        {label}
        {optional && <Optional />}
      </legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div class="grid gap-2">
        {options.map((option, index) => (
          <label class="choice-card">
            <input id={index === 0 ? id : undefined} type="radio" name={name} value={option.value} checked={option.value === chosen} class="radio radio-primary" />
            <span>
              <span class="block font-semibold">{option.title}</span>
              {option.explanation && <span class="block text-base text-muted">{option.explanation}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
