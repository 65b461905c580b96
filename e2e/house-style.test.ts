import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { houseStylePages } from './house-style-pages.tsx'

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

let pages: Awaited<ReturnType<typeof houseStylePages>>
let browser: Browser

beforeAll(async () => {
  pages = await houseStylePages()
  browser = await chromium.launch({ executablePath: process.env['KRING_BROWSER']!, args: quiet })
})
afterAll(async () => {
  await browser.close()
  await pages.close()
})

/** A fresh browser, of which every complaint is kept. */
const visit = async (path: string, size = { width: 1280, height: 900 }): Promise<{ page: Page; complaints: string[] }> => {
  const context = await browser.newContext({ viewport: size, locale: 'nl-NL' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(pages.address + path)
  return { page, complaints }
}

const violations = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  return page.evaluate(async () => {
    const tool = (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe
    const found = await tool.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  })
}

describe('every part of the house style', () => {
  test.each([
    ['light', 390],
    ['light', 1280],
    ['dark', 390],
    ['dark', 1280],
  ])('in %s at %i pixels is accessible, fits, and breaks no rule of the house', async (appearance, width) => {
    const { page, complaints } = await visit(`/gallery?appearance=${appearance}`, { width, height: 900 })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('can be reached by keyboard, and the menu lets go of it', async () => {
    const { page } = await visit('/gallery')
    await page.keyboard.press('/')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search')
    await page.locator('details.menu-fold summary').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Instellingen' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Instellingen' }).waitFor({ state: 'hidden' })
    await page.context().close()
  })
})

describe('a live page', () => {
  test('shows what others write while somebody types, and leaves their words alone', async () => {
    const { page, complaints } = await visit('/talk')
    await page.getByLabel('Wat wil je zeggen?').fill('Ik ben nog aan het typen aan mijn zin')
    pages.say('Dit kwam van iemand anders')
    await page.getByText('Dit kwam van iemand anders').waitFor()
    expect(await page.getByLabel('Wat wil je zeggen?').inputValue()).toBe('Ik ben nog aan het typen aan mijn zin')
    await page.getByText('Nog 23 tekens over').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('waits for a form that is under way, so that its answer is seen', async () => {
    const { page } = await visit('/talk')
    await page.route('**/talk', async (route) => {
      if (route.request().method() === 'POST') {
        pages.say('Dit kwam van een ander, net op dat moment')
        await page.waitForTimeout(500)
      }
      await route.continue()
    })
    await page.getByLabel('Wat wil je zeggen?').fill('kort')
    await page.getByRole('button', { name: 'Plaats' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Schrijf een zin.' }).waitFor()
    await page.getByLabel('Wat wil je zeggen?').fill('Nu is het lang genoeg')
    await page.getByRole('button', { name: 'Plaats' }).click()
    await page.getByRole('article').getByText('Nu is het lang genoeg').waitFor()
    await expect.poll(() => page.getByLabel('Wat wil je zeggen?').inputValue()).toBe('')
    await page.context().close()
  })

  test('goes on saying what was done, when others write after it', async () => {
    pages.leaveNote('questions.join.done')
    const { page } = await visit('/talk')
    pages.say('Dit kwam erna')
    await page.getByText('Dit kwam erna').waitFor()
    expect(await page.getByText('Je bent aangehaakt.').isVisible()).toBe(true)
    await page.context().close()
  })

  test('says when the connection is gone, and has missed nothing when it is back', async () => {
    const { page } = await visit('/talk')
    pages.breakOff()
    await page.getByText('De verbinding is weg').waitFor()
    pages.say('Geschreven terwijl niemand het hoorde')
    pages.mend()
    await page.getByText('Geschreven terwijl niemand het hoorde').waitFor()
    expect(await page.getByText('Geschreven terwijl niemand het hoorde').count()).toBe(1)
    await page.context().close()
  })
})

describe('what somebody typed', () => {
  test('is there again after a reload, and gone once it was sent', async () => {
    const { page } = await visit('/talk')
    const field = page.getByLabel('Wat wil je zeggen?')
    await field.fill('Bijna kwijt, toch niet')
    await page.getByText('Concept bewaard').waitFor()
    await expect.poll(() => pages.kept.at(-1)).toEqual({ title: '', text: 'Bijna kwijt, toch niet' })
    await page.reload()
    await page.getByText('Het is niet verstuurd').waitFor()
    await expect.poll(() => field.inputValue()).toBe('Bijna kwijt, toch niet')
    await page.getByRole('button', { name: 'Plaats' }).click()
    await page.getByRole('article').getByText('Bijna kwijt, toch niet').waitFor()
    await expect.poll(() => field.inputValue()).toBe('')
    await page.reload()
    expect(await field.inputValue()).toBe('')
    await page.context().close()
  })

  test('stays in a form that comes back, which says what to change and holds the focus', async () => {
    const { page } = await visit('/talk')
    await page.getByLabel('Wat wil je zeggen?').fill('kort')
    await page.getByRole('button', { name: 'Plaats' }).click()
    const summary = page.getByRole('alert')
    await summary.getByRole('link', { name: 'Schrijf een zin.' }).waitFor()
    await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByLabel('Wat wil je zeggen?').inputValue()).toBe('kort')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('is sent once: each form has a key of its own, and a new one after it was sent', async () => {
    const { page } = await visit('/talk')
    const key = () => page.locator('#write input[name=_once]').inputValue()
    const before = await key()
    await page.getByLabel('Wat wil je zeggen?').fill('Een eerste zin van mij')
    await page.getByRole('button', { name: 'Plaats' }).click()
    await page.getByRole('article').getByText('Een eerste zin van mij').waitFor()
    await expect.poll(key).not.toBe(before)
    await page.context().close()
  })

  test('finds what looks like it', async () => {
    const { page } = await visit('/talk')
    await page.getByLabel('Titel').fill('Hoe bespreek ik <b>werkdruk</b>?')
    await page.getByText('Lijkt op: Hoe bespreek ik <b>werkdruk</b>?').waitFor()
    await page.getByLabel('Titel').fill('kort')
    await page.getByText('Lijkt op').waitFor({ state: 'detached' })
    await page.context().close()
  })
})

test('everything but what is live works without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${pages.address}/talk`)
  await page.getByLabel('Wat wil je zeggen?').fill('Zonder scripts geschreven')
  await page.getByRole('button', { name: 'Plaats' }).click()
  await page.getByRole('article').getByText('Zonder scripts geschreven').waitFor()
  await context.close()
})
