import { createContext, useContext } from 'hono/jsx'
import { emptyForm } from '../../platform/form-state.ts'
import type { FormState } from '../../platform/form-state.ts'

/** The form around a field: what was typed in it, what is said about that, and what its fields are called. */
export const FormContext = createContext<FormState & { id: string; labels?: Map<string, string> }>({ ...emptyForm(), id: 'form' })

/** A typed value as a field shows it: days as yyyy-mm-dd, lists with commas, nothing as nothing. */
export const shownValue = (value: unknown): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(shownValue).join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A field in the form around it: its id, what was typed, what is wrong. */
export const useField = ({ name, label }: { name: string; label: string }) => {
  const { id, values, errors, labels } = useContext(FormContext)
  labels?.set(name, label)
  return { id: `${id}-${name}`, value: shownValue(values[name]), given: values[name], error: errors[name] }
}
