import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { arrive, arriveAs, useBrowser } from './browser.ts'
import { openKring } from './open-kring.ts'

// Nobody touches a mouse in here.

const { address } = await openKring(['anouk', 'bram'])
useBrowser()

let page: Page
beforeAll(async () => {
  page = await arrive(address)
})

test('the first stop skips to what the page is about', async () => {
  await page.keyboard.press('Tab')
  await expect.poll(focused).toBe('Naar de inhoud')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
})

test('somebody signs in', async () => {
  await page.goto('/')
  await tabTo('Log in')
  await page.keyboard.press('Enter')
  await page.getByLabel('Je mailadres').waitFor()
  await tabTo('Je mailadres')
  await page.keyboard.type('anouk@example.org')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor()
  await page.goto('/outbox')
  await tabTo('Je link om in te loggen')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^http.*token=/ }).waitFor()
  await tabTo(/^http.*token=/)
  await page.keyboard.press('Enter')
  await page.getByRole('main').getByRole('button', { name: 'Log in' }).waitFor()
  await tabTo('Log in', 'main')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Dag Anouk' }).waitFor()
})

test('a refused form takes the focus to what is missing, and from there to the field', async () => {
  await tabTo('Stel je vraag')
  await page.keyboard.press('Enter')
  await page.getByLabel('Wat is er aan de hand?').waitFor()
  await tabTo('Wat is er aan de hand?')
  await page.keyboard.type('Elke week valt er iemand uit.')
  await tabTo('Stel je vraag')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Je vraag in één zin')
})

test('somebody asks, choosing with the arrows who may read it', async () => {
  await page.keyboard.type('Hoe krijgen we het rooster rond?')
  await tabTo(/^Iedereen die hier een account heeft/)
  await page.keyboard.press('ArrowUp')
  await expect.poll(focused).toMatch(/^Iedereen(?! die)/)
  await tabTo('Stel je vraag')
  await page.keyboard.press('Enter')
  await page.getByText('Je vraag staat er.').waitFor()
})

test('another joins', async () => {
  const question = page.url()
  page = await arriveAs(address, 'bram')
  await page.goto(question)
  await tabTo(/^Hoe is dat bij jou\?/)
  await page.keyboard.type('Bij ons ook.')
  await tabTo('Haak aan')
  await page.keyboard.press('Space')
  await page.getByText('Je bent aangehaakt.').waitFor()
})

test('a slash leads to searching, but is a slash where somebody types', async () => {
  await page.keyboard.press('/')
  await expect.poll(focused).toBe('Zoek in Kring')
  await page.keyboard.type('en/of')
  await expect.poll(() => page.getByRole('searchbox').first().inputValue()).toBe('en/of')
})

test('a menu opens, can be walked through, and Escape leads back to where it was opened', async () => {
  await tabTo(/^Menu van Bram/)
  await page.keyboard.press('Enter')
  await tabTo('Instellingen')
  await page.keyboard.press('Escape')
  await expect.poll(focused).toMatch(/^Menu van Bram/)
  await page.getByRole('link', { name: 'Instellingen' }).waitFor({ state: 'hidden' })
})

/** What a screen reader would call the thing that has the focus. */
const focused = async (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }
    return (at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '').trim().replace(/\s+/g, ' ')
  })

const farthest = 80

/** Presses Tab until the focus is there, and sees at every stop that it shows. */
const tabTo = async (name: string | RegExp, within = 'body'): Promise<void> => {
  for (let stops = 0; stops < farthest; stops += 1) {
    await page.keyboard.press('Tab')
    expect(await showsFocus(), `focus on ${await focused()} can be seen`).toBe(true)
    const here = await focused()
    const isIt = typeof name === 'string' ? here === name : name.test(here)
    if (isIt && (await page.evaluate((selector) => document.activeElement?.closest(selector) !== null, within))) return
  }
  throw new Error(`no stop is called ${name}`)
}

const showsFocus = () =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return true
    const drawn = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || (boxShadow !== 'none' && element.matches(':focus-visible'))
    }
    // What holds a field may show it for the field.
    return drawn(at) || (at.parentElement !== null && drawn(at.parentElement)) || (at.closest('label') !== null && drawn(at.closest('label')!))
  })
