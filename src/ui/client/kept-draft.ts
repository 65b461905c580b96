import { draftStore, forgetDrafts } from './draft-store.ts'
import { fillFields, readFields } from './form-fields.ts'

const hereAfterMs = 400
const thereAfterMs = 2_000

/**
 * `<kept-draft name="els:question" keep-at="/drafts/question" kept-at="2026-…" words-kept="… {time}" words-here="…" words-restored="…">` around a
 * form keeps what is typed: at once in this browser, soon after at `keep-at` (PUT, the fields as JSON). What was not sent is there again after a reload or a
 * lost connection, unless the server has something newer (`kept-at`). It is let go once the form was taken.
 */
class KeptDraft extends HTMLElement {
  #here: ReturnType<typeof setTimeout> | undefined
  #there: ReturnType<typeof setTimeout> | undefined
  #sending: AbortController | undefined

  connectedCallback(): void {
    this.addEventListener('input', this.#typed)
    this.addEventListener('submit', this.#stop)
    this.addEventListener('turbo:submit-end', this.#sent)
    this.querySelector('[data-discard]')?.addEventListener('click', this.#discard)
    addEventListener('online', this.#keepThere)
    this.#restore()
  }

  disconnectedCallback(): void {
    removeEventListener('online', this.#keepThere)
    if (this.#here) this.#keepHere()
    this.#stop()
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  get #store() {
    return draftStore(this.getAttribute('name') ?? location.pathname)
  }

  #restore(): void {
    const form = this.#form
    const draft = this.#store.read()
    // A form that came back from the server with something to change already holds the newest words.
    if (!form || !draft || form.querySelector('[role=alert]') || draft.at < (this.getAttribute('kept-at') ?? '')) return
    if (!fillFields(form, draft.fields)) return
    // Counters and fields that grow look at what is typed.
    for (const area of form.querySelectorAll('textarea')) area.dispatchEvent(new Event('input', { bubbles: true }))
    this.#say('words-restored', draft.at)
  }

  #typed = (): void => {
    clearTimeout(this.#here)
    clearTimeout(this.#there)
    this.#here = setTimeout(() => this.#keepHere(), hereAfterMs)
    this.#there = setTimeout(() => void this.#keepThere(), thereAfterMs)
  }

  #keepHere(): void {
    this.#here = undefined
    if (this.#form) this.#store.write({ at: new Date().toISOString(), fields: readFields(this.#form) })
  }

  #keepThere = async (): Promise<void> => {
    const address = this.getAttribute('keep-at')
    const draft = this.#store.read()
    if (!draft || !this.#form) return
    if (!address || !navigator.onLine) return this.#say('words-here', draft.at)
    this.#sending?.abort()
    this.#sending = new AbortController()
    const fields = Object.fromEntries(Object.entries(draft.fields).map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
    try {
      const answer = await fetch(address, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(fields),
        signal: this.#sending.signal,
      })
      this.#say(answer.ok ? 'words-kept' : 'words-here', draft.at)
    } catch {
      if (!this.#sending?.signal.aborted) this.#say('words-here', draft.at)
    }
  }

  #stop = (): void => {
    clearTimeout(this.#here)
    clearTimeout(this.#there)
    this.#sending?.abort()
  }

  #sent = (event: Event): void => {
    this.#stop()
    if ((event as CustomEvent<{ success?: boolean }>).detail.success) {
      this.#store.clear()
      this.#say('', '')
    } else this.#keepHere()
  }

  #discard = (): void => {
    this.#stop()
    this.#store.clear()
    this.#form?.reset()
    this.#say('', '')
    const address = this.getAttribute('keep-at')
    if (address) void fetch(address, { method: 'DELETE', headers: { accept: 'application/json' } }).catch(() => {})
  }

  #say(attribute: string, at: string): void {
    const place = this.querySelector('[role=status]')
    const words = attribute && this.getAttribute(attribute)
    if (place) place.textContent = words ? words.replace('{time}', timeOf(at)) : ''
    this.querySelector('[data-discard]')?.toggleAttribute('hidden', !words)
  }
}

const timeOf = (at: string): string => {
  const language = document.documentElement.lang
  const time = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
  return language === 'nl' ? time.replace(/^0/, '').replace(':', '.') : time
}

document.addEventListener('submit', (event) => {
  if (event.target instanceof HTMLFormElement && event.target.matches('[data-signs-out]')) forgetDrafts()
})

customElements.define('kept-draft', KeptDraft)
