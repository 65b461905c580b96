/** `<room-left for="ask-story" limit="6000" words-left="… {count} …" words-one="…" words-over="…">` says how much room a field has left, once it is half full. */
class RoomLeft extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('input', this.#typed)
    this.#count()
  }

  disconnectedCallback(): void {
    document.removeEventListener('input', this.#typed)
  }

  get #field(): HTMLTextAreaElement | HTMLInputElement | null {
    return document.querySelector(`#${CSS.escape(this.getAttribute('for') ?? '')}`)
  }

  #typed = (event: Event): void => {
    if (event.target === this.#field) this.#count()
  }

  #count(): void {
    const limit = Number(this.getAttribute('limit'))
    const length = this.#field?.value.length ?? 0
    if (length < limit / 2) return
    const left = limit - length
    const words = this.getAttribute(left < 0 ? 'words-over' : left === 1 ? 'words-one' : 'words-left') ?? ''
    this.textContent = words.replace('{count}', Math.abs(left).toLocaleString(document.documentElement.lang))
    this.toggleAttribute('data-over', left < 0)
  }
}

customElements.define('room-left', RoomLeft)
