import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginSession } from '../src/platform/session.ts'
import { makeCircle, makeQuestion, say } from '../src/features/contributions/testing.ts'
import { makePerson } from '../src/testing.ts'
import { openProduct } from './open-product.ts'

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const product = await openProduct()
const { db, address } = product
const [anouk, bram, noor] = [await makePerson(db, 'anouk'), await makePerson(db, 'bram'), await makePerson(db, 'noor')]
const people = { anouk, bram, noor }

let browser: Browser
let question: number

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env['KRING_BROWSER']!, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  question = await makeQuestion(db, anouk)
})
afterAll(() => browser.close())

const open = async (handle: keyof typeof people, path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  await context.addCookies([{ name: 'kring_session', value: await beginSession(db, people[handle].personId, 'test', new Date()), url: address }])
  const page = await context.newPage()
  await page.goto(address + path)
  return page
}
const entry = (page: Page, words: string) => page.locator('article.entry', { hasText: words }).last()

describe('a conversation that two people have open', () => {
  test('shows what one writes to the other at once, who goes on typing and sends it', async () => {
    const circle = await makeCircle(db, question, [anouk, bram])
    const [hers, his] = [await open('anouk', `/circles/${circle}`), await open('bram', `/circles/${circle}`)]
    await his.getByLabel('Schrijf mee').fill('Ik ben nog aan het den')
    await hers.getByLabel('Schrijf mee').fill('Wie begint er?')
    await hers.getByRole('button', { name: 'Plaats je bijdrage' }).click()
    await entry(his, 'Wie begint er?').waitFor()
    await expect.poll(() => hers.getByLabel('Schrijf mee').inputValue()).toBe('')
    await his.getByLabel('Schrijf mee').pressSequentially('ken')
    await his.getByRole('button', { name: 'Plaats je bijdrage' }).click()
    await entry(hers, 'Ik ben nog aan het denken').waitFor()
    await Promise.all([hers, his].map((page) => page.context().close()))
  })

  test('has what was missed after the connection broke, each once', async () => {
    const circle = await makeCircle(db, question, [anouk, bram])
    const his = await open('bram', `/circles/${circle}`)
    await say(product, anouk, { circleId: circle }, 'Voor de stilte')
    await entry(his, 'Voor de stilte').waitFor()
    await his.context().setOffline(true)
    await say(product, anouk, { circleId: circle }, 'Tijdens de stilte')
    await his.context().setOffline(false)
    await entry(his, 'Tijdens de stilte').waitFor()
    expect(await his.locator('article.entry', { hasText: 'stilte' }).count()).toBe(2)
    await his.context().close()
  })

  test('is answered at the place itself, and leads back to it', async () => {
    const circle = await makeCircle(db, question, [anouk, bram])
    for (let at = 0; at < 12; at++) await say(product, anouk, { circleId: circle }, `Gedachte ${at}`)
    const his = await open('bram', `/circles/${circle}`)
    await entry(his, 'Gedachte 3').getByRole('link', { name: 'Reageer' }).click()
    const answer = his.getByLabel('Je reactie op Anouk')
    await expect.poll(() => answer.evaluate((field) => field === document.activeElement)).toBe(true)
    await answer.fill('Dat herken ik')
    await his.getByRole('button', { name: 'Plaats je reactie' }).click()
    await his.waitForURL(/#bijdrage-\d+$/)
    await expect.poll(() => his.locator('article:target').textContent()).toContain('Dat herken ik')
    await his.context().close()
  })
})

describe('a circle without scripts', () => {
  test('is answered, talked in, put right and left', async () => {
    const circle = await makeCircle(db, question, [anouk, bram])
    await db.insertInto('circleMembers').values({ circleId: circle, personId: noor.personId, invitedBy: anouk.personId }).execute()
    const page = await open('noor', `/circles/${circle}`, { javaScriptEnabled: false })
    await page.getByLabel('Jouw eigen vraag').fill('Hoe begin ik?')
    await page.getByRole('button', { name: 'Ik doe mee met deze afspraken' }).click()
    await page.getByLabel('Schrijf mee').fill('Ik ben er ook')
    await page.getByRole('button', { name: 'Plaats je bijdrage' }).click()
    await entry(page, 'Ik ben er ook').getByRole('link', { name: 'Bewerk' }).click()
    await page.getByLabel('Je tekst').fill('Ik ben er ook bij')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await expect.poll(() => entry(page, 'Ik ben er ook bij').textContent()).toContain('bewerkt zojuist')
    await entry(page, 'Ik ben er ook bij').getByRole('link', { name: 'Verwijder' }).click()
    await page.getByRole('button', { name: 'Verwijder deze bijdrage' }).click()
    await expect.poll(() => page.locator('main').textContent()).toContain('Deze bijdrage is zojuist door de schrijver verwijderd.')
    await page.getByRole('link', { name: 'Verlaat de kring' }).click()
    await page.getByRole('button', { name: 'Verlaat de kring' }).click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Mijn kringen')
    await page.context().close()
  })
})

describe('the pages of a circle', () => {
  const violations = async (page: Page): Promise<string[]> => {
    await page.context().newCDPSession(page).then((session) => session.send('Runtime.evaluate', { expression: axe }))
    return page.evaluate(async () => {
      const tool = (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe
      const found = await tool.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
    })
  }

  test.each([
    ['light', 390],
    ['dark', 1280],
  ] as const)('in %s at %i pixels are accessible and fit', async (colorScheme, width) => {
    const circle = await makeCircle(db, question, [anouk, bram])
    await db.insertInto('circleMembers').values({ circleId: circle, personId: noor.personId, invitedBy: anouk.personId }).execute()
    const first = await say(product, bram, { circleId: circle }, `Zie https://example.org/${'lang'.repeat(40)}`)
    await say(product, anouk, { circleId: circle }, 'Antwoord', { replyTo: first })
    const closed = await makeCircle(db, question, [anouk, bram])
    await db.updateTable('circles').set({ closedAt: new Date(), closedWhy: 'We zijn eruit' }).where('id', '=', closed).execute()
    await db.updateTable('circles').set({ agreementsVersion: 2, endsOn: '2020-01-01' }).where('id', '=', circle).execute()
    const options = { colorScheme, viewport: { width, height: 900 } }
    const [member, invited] = [await open('anouk', '/circles', options), await open('noor', `/circles/${circle}`, options)]
    expect(await violations(invited)).toEqual([])
    const paths = ['/circles', `/circles/${circle}?reply=${first}`, `/circles/${closed}`, `/circles/${circle}/agreements`, `/questions/${question}/circle/new`]
    for (const path of paths) {
      await member.goto(address + path)
      expect([path, await violations(member), await member.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([path, [], 0])
    }
    await Promise.all([member, invited].map((page) => page.context().close()))
  })
})
