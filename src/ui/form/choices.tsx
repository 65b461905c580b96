import type { Child } from 'hono/jsx'
import { FieldError, Hint, Optional } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { useField } from './form-state.ts'

export type ChoicesOption = { value: string; title: string; explanation?: Child | undefined }

const listed = (given: unknown): string[] => (Array.isArray(given) ? given.map(String) : given === undefined || given === null || given === '' ? [] : [String(given)])

/** Some of many, each with what it is. Sends its name once for every one that is ticked. */
export const Choices = ({ name, label, hint, optional, options }: FieldProps & { options: ChoicesOption[] }) => {
  const { id, given, error } = useField({ name, label })
  const chosen = new Set(listed(given))
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
            <input id={index === 0 ? id : undefined} type="checkbox" name={name} value={option.value} checked={chosen.has(option.value)} class="checkbox checkbox-primary" />
            <span class="min-w-0">
              <span class="block font-semibold">{option.title}</span>
              {option.explanation && <span class="block text-base text-muted">{option.explanation}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
