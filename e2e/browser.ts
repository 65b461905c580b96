import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

let browser: Browser
const complaints: string[] = []

/** For a file of journeys: a browser, in which nothing may be wrong after any test that its pages could tell. */
export const useBrowser = (): void => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env['KRING_BROWSER']!, args: quiet })
  })
  afterEach(() => expect(complaints.splice(0)).toEqual([]))
  afterAll(() => browser.close())
}

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 900 }

/** A fresh browser window of somebody, at the first page. */
export const arrive = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: desktop, locale: 'nl-NL', baseURL: address, ...options })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  listenForComplaints(page, new URL(address).host)
  await page.goto('/')
  return page
}

/** The same, signed in as one of the people there by one click, as somebody who looks around does; without a handle a visitor. */
export const arriveAs = async (address: string, handle: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await arrive(address, options)
  if (!handle) return page
  await signInAs(page, handle)
  await page.goto('/')
  return page
}

export const signInAs = async (page: Page, handle: string): Promise<void> => {
  const { origin } = new URL(page.url())
  const answer = await page.request.post('/sign-in/example', { form: { handle }, headers: { origin, accept: 'text/html' }, maxRedirects: 0 })
  expect(answer.status()).toBe(303)
}

// A browser reports every answer that says no, also where a page shows it, and every connection that a test cuts.
const cut = /net::ERR_(SOCKET_NOT_CONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)|^TypeError: Failed to fetch/
// Turbo tells of a visit that made room for the next one while its answer was coming in.
const madeRoom = /^AbortError: signal is aborted without reason$/
const expected = (words: string) => /^Failed to load resource: the server responded with a status of 4\d\d/.test(words) || cut.test(words) || madeRoom.test(words)

const listenForComplaints = (page: Page, host: string) => {
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected(message.text())) complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => expected(String(error)) || complaints.push(`${page.url()}: ${error}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.host !== host) complaints.push(`${page.url()} asks something of ${url.host}`)
  })
}

export type Rules = 'all' | 'color-contrast'

/** What axe finds wrong with the page as it is now. */
export const violations = async (page: Page, rules: Rules = 'all'): Promise<string[]> => {
  // The page's own rules keep scripts from elsewhere out, so it is brought in by way of the browser.
  if (!(await page.evaluate(() => 'axe' in window))) {
    const session = await page.context().newCDPSession(page)
    await session.send('Runtime.evaluate', { expression: axe })
    await session.detach()
  }
  const only = rules === 'all' ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] : { type: 'rule', values: [rules] }
  return page.evaluate(async (runOnly) => {
    const tool = (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe
    const found = await tool.run({ runOnly, resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  }, only)
}
