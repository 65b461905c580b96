import { navigator as turboNavigator, session } from '@hotwired/turbo'
import { formIsUnderWay } from './sending.ts'

const calmAfterMs = 2_000
const backWordsMs = 4_000
const refreshAgainMs = 3_000
const asleepAfterMs = 60_000
const mostPatienceMs = 30_000

// We gather what happens ourselves, and look whether a form is under way right before the page is drawn again. Were Turbo to wait
// once more after that, a form that is sent in the meantime would lose its answer.
session.pageRefreshDebouncePeriod = 0

/**
 * `<live-page source="/circles/7/live" after="1204" events="change" words-lost="…" words-back="…">` follows a stream of server-sent events and
 * asks Turbo to morph the page when something happened. It resumes where it was, so nothing is missed and nothing comes twice. It sleeps
 * while nobody looks: a browser has few connections for one address.
 */
class LivePage extends HTMLElement {
  #stream: EventSource | undefined
  #after = ''
  #failures = 0
  #behind = false
  #isLost = false
  #timers: Record<string, ReturnType<typeof setTimeout>> = {}

  connectedCallback(): void {
    if (document.documentElement.hasAttribute('data-turbo-preview')) return
    this.#after = this.getAttribute('after') ?? ''
    document.addEventListener('visibilitychange', this.#look)
    document.addEventListener('refresh-failed', this.#refreshFailed)
    addEventListener('online', this.#wake)
    this.#open()
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#look)
    document.removeEventListener('refresh-failed', this.#refreshFailed)
    removeEventListener('online', this.#wake)
    for (const timer of Object.values(this.#timers)) clearTimeout(timer)
    this.#close()
  }

  #open(): void {
    this.#close()
    const address = new URL(this.getAttribute('source') ?? '', location.origin)
    if (this.#after) address.searchParams.set('after', this.#after)
    const stream = new EventSource(address)
    stream.addEventListener('open', () => this.#opened())
    stream.addEventListener('error', () => this.#lost(stream))
    for (const name of ['message', ...(this.getAttribute('events') ?? 'change').split(' ')]) stream.addEventListener(name, this.#happened)
    this.#stream = stream
  }

  #close(): void {
    this.#stream?.close()
    this.#stream = undefined
  }

  #opened(): void {
    this.#failures = 0
    this.#isLost = false
    clearTimeout(this.#timers['words'])
    if (!this.textContent) return
    this.#say(this.getAttribute('words-back') ?? '')
    this.#later('words', backWordsMs, () => this.#say(''))
  }

  /** The browser tries again by itself after a broken connection, but gives up when the server says no; we do not. */
  #lost(stream: EventSource): void {
    // Counted from when it went: every failed attempt to come back is an error of its own.
    if (!this.#isLost) this.#later('words', calmAfterMs, () => this.#say(this.getAttribute('words-lost') ?? ''))
    this.#isLost = true
    if (stream.readyState !== EventSource.CLOSED) return
    this.#failures += 1
    const patienceMs = Math.min(mostPatienceMs, 1_000 * 2 ** this.#failures)
    this.#later('open', patienceMs * (0.5 + Math.random() / 2), () => this.#open())
  }

  #happened = (event: Event): void => {
    const { lastEventId } = event as MessageEvent
    if (lastEventId) this.#after = lastEventId
    // A page that is drawn counts as read, so it waits for somebody to look.
    if (document.hidden) this.#behind = true
    else this.#refresh()
  }

  // Turbo drops a refresh while a visit is under way, and a form when the page is refreshed; ours waits for its turn. Many at once become one, and none is needed where
  // the page was drawn meanwhile with what happened in it: after something of this reader's own.
  #refresh(): void {
    this.#behind = false
    this.#later('refresh', 120, () => {
      if (turboNavigator.currentVisit || formIsUnderWay()) return this.#refresh()
      if (Number(this.#after) <= Number(this.getAttribute('after'))) return
      document.documentElement.setAttribute('data-refreshing', 'soon')
      session.refresh(document.baseURI)
    })
  }

  #refreshFailed = (): void => {
    this.#behind = true
    this.#say(this.getAttribute('words-lost') ?? '')
    this.#later('refresh', refreshAgainMs, () => (document.hidden ? undefined : this.#refresh()))
  }

  #look = (): void => {
    if (document.hidden) this.#later('sleep', asleepAfterMs, () => this.#close())
    else this.#wake()
    if (!document.hidden && this.#behind) this.#refresh()
  }

  #wake = (): void => {
    clearTimeout(this.#timers['sleep'])
    if (!this.#stream || this.#stream.readyState === EventSource.CLOSED) this.#open()
  }

  #say(words: string): void {
    this.textContent = words
  }

  #later(name: string, delayMs: number, act: () => void): void {
    clearTimeout(this.#timers[name])
    this.#timers[name] = setTimeout(act, delayMs)
  }
}

customElements.define('live-page', LivePage)
