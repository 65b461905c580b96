import { visit } from '@hotwired/turbo'

/**
 * `<push-button public-key="…" answer="/…" worker="/…" words-denied="…" words-failed="…"><p data-impossible>…</p><div data-possible hidden><button>…</button></div><p role="alert"></p></push-button>`.
 * A press asks whether notifications may be shown, subscribes this browser, posts the subscription and goes to the `location` in the answer.
 * Where the browser can't, the words that say so stay.
 */
class PushButton extends HTMLElement {
  connectedCallback(): void {
    const isPossible = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
    this.querySelector('[data-impossible]')?.toggleAttribute('hidden', isPossible)
    this.querySelector('[data-possible]')?.toggleAttribute('hidden', !isPossible)
    this.querySelector('button')?.addEventListener('click', this.#pressed)
  }

  #pressed = async (): Promise<void> => {
    const button = this.querySelector('button')
    button?.toggleAttribute('disabled', true)
    this.#say('')
    try {
      if ((await Notification.requestPermission()) !== 'granted') return this.#say(this.getAttribute('words-denied') ?? '')
      visit(await this.#subscribe(), { action: 'replace' })
    } catch {
      this.#say(this.getAttribute('words-failed') ?? '')
    } finally {
      button?.toggleAttribute('disabled', false)
    }
  }

  async #subscribe(): Promise<string> {
    await navigator.serviceWorker.register(this.getAttribute('worker') ?? '')
    const { pushManager } = await navigator.serviceWorker.ready
    // One that was made with other keys, or for somebody else at this browser, is of no use any more.
    await (await pushManager.getSubscription())?.unsubscribe()
    const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: this.getAttribute('public-key') ?? '' })
    const answer = await fetch(this.getAttribute('answer') ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(subscription),
    })
    if (!answer.ok) throw new Error(String(answer.status))
    return ((await answer.json()) as { location: string }).location
  }

  #say(words: string): void {
    const place = this.querySelector('[role=alert]')
    if (place) place.textContent = words
  }
}

customElements.define('push-button', PushButton)
