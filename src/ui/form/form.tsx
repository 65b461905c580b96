import type { PropsWithChildren } from 'hono/jsx'
import { ErrorSummary } from './error-summary.tsx'
import { emptyForm, FormContext } from './form-state.ts'
import type { FormState } from './form-state.ts'
import { OnceField } from './once-field.tsx'

export type FormProps = PropsWithChildren<{
  action: string
  state?: FormState | undefined
  /** Needed where two forms on a page share field names, or where a draft is kept. */
  id?: string | undefined
  /** With a FileField in it. */
  files?: boolean | undefined
  /** Survives a live refresh of the page around it, with what is typed. Needs an id. */
  permanent?: boolean | undefined
}>

/** A form that posts, tells on top what to change, and is safe to send twice. The fields inside find their values and errors by name. */
export const Form = ({ action, state = emptyForm, id = 'form', files, permanent, children }: FormProps) => (
  <FormContext.Provider value={{ ...state, id }}>
    <form id={id} action={action} method="post" enctype={files ? 'multipart/form-data' : undefined} novalidate data-turbo-permanent={permanent} class="form-flow">
      <OnceField />
      <ErrorSummary />
      {children}
    </form>
  </FormContext.Provider>
)
