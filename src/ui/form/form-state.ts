import { createContext, useContext } from 'hono/jsx'

/** What a form is drawn with: what was typed, and in words what to change. Field names are the keys of both. */
export type FormState = {
  values: Record<string, unknown>
  errors: Record<string, string>
  /** Something about the form as a whole. */
  problem?: string | undefined
}

export const emptyForm: FormState = { values: {}, errors: {} }

export const FormContext = createContext<FormState & { id: string }>({ ...emptyForm, id: 'form' })

/** A typed value as a field shows it: days as yyyy-mm-dd, lists with commas, nothing as nothing. */
export const shownValue = (value: unknown): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(shownValue).join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A field in the form around it: its id, what was typed, what is wrong. */
export const useField = (name: string) => {
  const { id, values, errors } = useContext(FormContext)
  return { id: `${id}-${name}`, value: shownValue(values[name]), given: values[name], error: errors[name] }
}
