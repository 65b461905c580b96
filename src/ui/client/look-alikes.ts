const pauseMs = 400
const leastCharacters = 8

/**
 * `<look-alikes source="/questions/similar" field="ask-title"><div aria-live="polite"></div></look-alikes>` asks for what looks like the words in
 * a field, as a piece of HTML that the server draws, and shows it in its live region. Only the newest answer counts.
 */
class LookAlikes extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #asking: AbortController | undefined
  #asked = ''

  connectedCallback(): void {
    document.addEventListener('input', this.#typed)
  }

  disconnectedCallback(): void {
    document.removeEventListener('input', this.#typed)
    clearTimeout(this.#timer)
    this.#asking?.abort()
  }

  #typed = (event: Event): void => {
    const field = event.target
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.id !== this.getAttribute('field')) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(field.value.trim()), pauseMs)
  }

  async #ask(words: string): Promise<void> {
    if (words === this.#asked) return
    this.#asked = words
    this.#asking?.abort()
    if (words.length < leastCharacters) return this.#show('')
    this.#asking = new AbortController()
    const address = new URL(this.getAttribute('source') ?? '', location.origin)
    address.searchParams.set('q', words)
    try {
      const answer = await fetch(address, { headers: { accept: 'text/html' }, signal: this.#asking.signal })
      this.#show(answer.ok ? await answer.text() : '')
    } catch {
      // Replaced by a newer one, or no connection: looking alike is a help, not a must.
    }
  }

  #show(html: string): void {
    const place = this.querySelector('[aria-live]')
    if (place) place.innerHTML = html
  }
}

customElements.define('look-alikes', LookAlikes)
