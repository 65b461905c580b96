import { visit } from '@hotwired/turbo'

const post = async (address: string, body: unknown): Promise<Response> =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body) })

/**
 * `<passkey-button does="sign-in" options="/…" answer="/…" words-failed="…"><button>…</button><p role="alert"></p></passkey-button>`. A press fetches
 * options (POST, JSON), lets the browser make (`does="register"`) or use a passkey, posts what came of it, and goes to the `location` in the answer.
 * Hidden where the browser knows no passkeys.
 */
class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = typeof PublicKeyCredential === 'undefined'
    this.querySelector('button')?.addEventListener('click', this.#pressed)
  }

  #pressed = async (): Promise<void> => {
    const button = this.querySelector('button')
    button?.toggleAttribute('disabled', true)
    this.#say('')
    try {
      const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')
      const optionsJSON = await this.#optionsFromServer()
      const credential = this.getAttribute('does') === 'register' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON })
      const answer = await post(this.getAttribute('answer') ?? '', credential)
      if (!answer.ok) throw new Error(String(answer.status))
      const { location } = (await answer.json()) as { location: string }
      visit(location, { action: 'replace' })
    } catch {
      // Cancelled by the person, or refused: both end in the same sentence, and in a button that can be pressed again.
      this.#say(this.getAttribute('words-failed') ?? '')
    } finally {
      button?.toggleAttribute('disabled', false)
    }
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is between the server's library and the browser's
  async #optionsFromServer(): Promise<any> {
    const answer = await post(this.getAttribute('options') ?? '', {})
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json()
  }

  #say(words: string): void {
    const place = this.querySelector('[role=alert]')
    if (place) place.textContent = words
  }
}

customElements.define('passkey-button', PasskeyButton)
