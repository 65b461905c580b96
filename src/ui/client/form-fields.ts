import type { Fields } from './draft-store.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isKept = (control: Element): control is Control =>
  (control instanceof HTMLInputElement && !['hidden', 'file', 'password', 'submit', 'button'].includes(control.type)) ||
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement

const controlsOf = (form: HTMLFormElement): Control[] => [...form.elements].filter(isKept).filter(({ name }) => name !== '')

const isTicked = (control: Control): boolean => control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)

/** What is typed and chosen in a form, by name. Keys, files and secrets are not part of it. */
export const readFields = (form: HTMLFormElement): Fields => {
  const fields: Fields = {}
  for (const control of controlsOf(form)) {
    const values = (fields[control.name] ??= [])
    if (!isTicked(control) || (control as HTMLInputElement).checked) values.push(control.value)
  }
  return fields
}

/** Puts fields back as they were. Answers whether that changed anything. */
export const fillFields = (form: HTMLFormElement, fields: Fields): boolean => {
  const before = JSON.stringify(readFields(form))
  const left = structuredClone(fields)
  for (const control of controlsOf(form)) {
    const values = left[control.name]
    if (!values) continue
    if (isTicked(control)) (control as HTMLInputElement).checked = values.includes(control.value)
    else control.value = values.shift() ?? ''
  }
  return JSON.stringify(readFields(form)) !== before
}
