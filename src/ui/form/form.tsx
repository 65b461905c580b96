import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { emptyForm } from '../../platform/form-state.ts'
import type { FormState } from '../../platform/form-state.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormContext } from './form-state.ts'
import { OnceField } from './once-field.tsx'

export type FormProps = PropsWithChildren<{
  action: string
  state?: FormState | undefined
  /** Needed where two forms on a page share field names, or where a draft is kept. */
  id?: string | undefined
  /** With a FileField in it. */
  files?: boolean | undefined
  /** Leads to a place on a page: sent by the browser itself, because scripts are not told of the place that an answer leads to. */
  leadsToPlace?: boolean | undefined
}>

/** A form that posts, tells on top what to change, and is safe to send twice. The fields inside find their values and errors by name. */
export const Form = ({ action, state = emptyForm(), id = 'form', files, leadsToPlace, children }: FormProps) => {
  const around = { ...state, id, labels: new Map<string, string>() }
  // The summary names the fields, so where there is one they are drawn first, though they stand under it.
  const fields = Object.keys(state.errors).length > 0 ? raw(String(<FormContext.Provider value={around}>{children}</FormContext.Provider>)) : children
  return (
    <FormContext.Provider value={around}>
      <form id={id} action={action} method="post" enctype={files ? 'multipart/form-data' : undefined} novalidate data-turbo={leadsToPlace ? 'false' : undefined} class="form-flow">
        <OnceField />
        <ErrorSummary />
        {fields}
      </form>
    </FormContext.Provider>
  )
}
