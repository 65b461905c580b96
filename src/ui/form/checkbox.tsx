import { FieldError } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { useField } from './form-state.ts'

const on = new Set<unknown>([true, 'on', 'true', 'yes', '1'])

/** Yes or no. Sends `on` when ticked, nothing when not. */
export const Checkbox = ({ name, label, hint }: Omit<FieldProps, 'optional'>) => {
  const { id, given, error } = useField({ name, label })
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div class={`field ${error ? 'field-wrong' : ''}`}>
      <FieldError id={id} error={error} />
      <label class="choice-card" for={id}>
        <input id={id} type="checkbox" name={name} checked={on.has(given)} aria-describedby={described} aria-invalid={error ? 'true' : undefined} class="checkbox checkbox-primary" />
        <span>
          <span class="block font-semibold">{label}</span>
          {hint && (
            <span id={`${id}-hint`} class="block text-base text-muted">
              {hint}
            </span>
          )}
        </span>
      </label>
    </div>
  )
}
