/**
 * A live refresh redraws the page around what somebody is typing, never the form they type in. Once the form was sent, the server's answer
 * counts again: an empty form after a success, the same words with what to change after a refusal.
 */
const typedIn = new WeakSet<HTMLFormElement>()
let justRefused = false

const formOf = (event: Event): HTMLFormElement | null => (event.target instanceof Element ? event.target.closest('form') : null)

document.addEventListener('input', (event) => {
  const form = formOf(event)
  if (form?.method === 'post') typedIn.add(form)
})

document.addEventListener('turbo:submit-end', (event) => {
  const form = formOf(event)
  const { success } = (event as CustomEvent<{ success?: boolean }>).detail
  justRefused = !success
  if (!form) return
  typedIn.delete(form)
  if (success) form.reset()
})

document.addEventListener('turbo:before-morph-element', (event) => {
  const element = event.target as Element
  const isTypedIn = element instanceof HTMLFormElement && typedIn.has(element)
  // What would go, and what is wrapped around a form to keep its draft, stays with the form.
  const goes = !(event as CustomEvent<{ newElement?: Element }>).detail.newElement
  const holdsTyped = (goes || element.localName === 'kept-draft') && [...element.querySelectorAll('form')].some((form) => typedIn.has(form))
  if (isTypedIn || holdsTyped) event.preventDefault()
})

// What this reader was told about their own doing stays as well, when the page is drawn again for what others did.
document.addEventListener('turbo:before-morph-element', (event) => {
  const goes = !(event as CustomEvent<{ newElement?: Element }>).detail.newElement
  if (goes && (event.target as Element).id === 'notice' && document.documentElement.hasAttribute('data-refreshing')) event.preventDefault()
})
document.addEventListener('turbo:render', () => document.documentElement.removeAttribute('data-refreshing'))

// What a reader folded open stays open.
document.addEventListener('turbo:before-morph-attribute', (event) => {
  if ((event as CustomEvent<{ attributeName: string }>).detail.attributeName === 'open') event.preventDefault()
})

// Turbo moves no focus when it morphs, but a refused form has something to say.
document.addEventListener('turbo:render', () => {
  if (justRefused) document.querySelector<HTMLElement>('[role=alert][autofocus]')?.focus()
  justRefused = false
})
