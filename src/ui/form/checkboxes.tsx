import type { ChoiceOption } from './choice.tsx'
import { FieldError, Hint } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { useField } from './form-state.ts'

/** Any number of a few, each with what it means. Sends the value of every ticked one under the same name. */
export const Checkboxes = ({ name, label, hint, options }: Omit<FieldProps, 'optional'> & { options: ChoiceOption[] }) => {
  const { id, given, error } = useField(name)
  const ticked = new Set([given].flat())
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset class={`field ${error ? 'field-wrong' : ''}`} aria-describedby={described}>
      <legend class="field-label">{label}</legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div class="grid gap-2">
        {options.map(({ value, title, explanation }, index) => (
          <label class="choice-card">
            <input id={index === 0 ? id : undefined} type="checkbox" name={name} value={value} checked={ticked.has(value)} class="checkbox checkbox-primary" />
            <span>
              <span class="block font-semibold">{title}</span>
              {explanation && <span class="block text-base text-muted">{explanation}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
