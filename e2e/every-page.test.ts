import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { arriveAs, desktop, phone, useBrowser } from './browser.ts'
import { wrongWith } from './looks.ts'
import { openKring } from './open-kring.ts'
import { fewWithEveryPart, patternOf, walk } from './walk.ts'

const { address } = await openKring()
useBrowser()

/** A visitor, somebody in the middle of things, and the one who looks after the place. */
const people = ['', 'dewi-soetanto', 'noor-achterberg']
const found = (await Promise.all(people.map((handle) => walk(address, handle)))).flat()
const mostBytes = 50_000

describe('the example community', () => {
  test('has no link that leads nowhere', () => {
    expect(found.filter(({ status }) => status !== 200).map(({ path, handle, status, from }) => ({ path, handle, status, from }))).toEqual([])
  })

  test('has no page that weighs more than 50 kB', () => {
    expect(found.filter(({ bytes }) => bytes > mostBytes).map(({ path, handle, bytes }) => ({ path, handle, bytes }))).toEqual([])
  })
})

const kinds = [...Map.groupBy(found.filter(({ status }) => status === 200), ({ path }) => patternOf(path))]

describe('every page', () => {
  const atDesk = {} as Record<string, Page>
  const onPhone = {} as Record<string, Page>
  beforeAll(async () => {
    for (const handle of people) {
      const come = (options: BrowserContextOptions) => arriveAs(address, handle, { ...options, reducedMotion: 'reduce' })
      atDesk[handle] = await come({ viewport: desktop })
      onPhone[handle] = await come({ viewport: phone, locale: 'en-GB', colorScheme: 'dark' })
    }
  })

  test.each(kinds)('%s is accessible and fits, in light and dark, at a desk in Dutch and on a phone in English', async (_, pages) => {
    // What is around the main part differs from person to person, and is the same on every page.
    const chosen = pages[0]!.path === '/' ? pages : fewWithEveryPart(pages)
    for (const [at, { path, handle }] of chosen.entries()) {
      // What others add to the page with the most parts is looked at where there is least room.
      const isRepresentative = at === 0 || path === '/'
      const [desk, hand] = await Promise.all([
        isRepresentative ? look(atDesk[handle]!, path, { schemes: ['light', 'dark'], widths: [1280] }) : [],
        look(onPhone[handle]!, path, { schemes: ['dark', 'light'], widths: [390, 320] }),
      ])
      expect({ path, handle, desk, hand }).toEqual({ path, handle, desk: [], hand: [] })
    }
  })
})

const look = async (page: Page, path: string, looked: Parameters<typeof wrongWith>[1]) => {
  await page.goto(path)
  return wrongWith(page, looked)
}
