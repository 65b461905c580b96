import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { arriveAs, phone, signInAs, useBrowser } from './browser.ts'
import { wrongWith } from './looks.ts'
import { openKring } from './open-kring.ts'
import { patternOf, walk } from './walk.ts'

// What no link leads to: pages that say no, forms that come back, places where nothing is yet, paper.

const full = await openKring()
const empty = await openKring(['anouk'])
useBrowser()

let page: Page
const isRight = async () => expect(await wrongWith(page, { schemes: ['light', 'dark'], widths: [320, phone.width] })).toEqual([])
const options = { viewport: phone, reducedMotion: 'reduce' } as const

const people = ['dewi-soetanto', 'noor-achterberg']
const found = (await Promise.all(people.map((handle) => walk(full.address, handle)))).flat()

describe('a form with nothing in it comes back, accessible, with the focus on what is missing', () => {
  beforeAll(async () => {
    page = await arriveAs(full.address, '', options)
  })

  test.each([
    ['asking', '/questions/new', 'ask'],
    ['changing a question', '/questions/:id/edit', 'edit'],
    ['bringing experience', '/questions/:id/experiences/new', 'experience'],
    ['writing in a circle', '/circles/:id', 'write'],
    ['changing what a circle agreed on', '/circles/:id/agreements', 'agreements'],
    ['beginning a harvest', '/circles/:id/harvests/new', 'begin'],
    ['changing a harvest', '/harvests/:id/edit', 'edit'],
    ['writing a passage', '/harvests/:id/passages/new', 'passage'],
    ['telling what was used', '/harvests/:id', 'use'],
    ['changing a profile', '/me/profile', 'profile'],
    ['making an organisation', '/organisations', 'organisation'],
    ['making a token', '/settings/tokens', 'token'],
    ['adding an address', '/settings', 'address-form'],
    ['leaving', '/settings/erasure', 'erasure'],
    ['changing the community', '/admin', 'community'],
    ['inviting', '/admin/people', 'invitation'],
  ])('%s', async (_, kind, id) => {
    const { path, handle } = found.find(({ path, forms }) => patternOf(path) === kind && forms.includes(id))!
    await signInAs(page, handle)
    await page.goto(path)
    const form = page.locator(`#${id}`)
    await form.evaluate((element: HTMLFormElement) => {
      for (const field of element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden],[type=radio],[type=checkbox]), textarea')) field.value = ''
    })
    await form.locator('button[type=submit]:visible').last().click()
    await page.getByRole('alert').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await isRight()
  })
})

describe('a page that says no', () => {
  test.each([
    ['is not there', '/questions/999999'],
    ['is not theirs', '/circles/999999'],
    ['is a link that was used', '/sign-in/links?token=used'],
    ['is an address that can not be', '/people/nobody-at-all'],
  ])('because it %s is accessible', async (_, path) => {
    await page.goto(path)
    await isRight()
  })

  test('because a question can not be joined by who asked it is accessible', async () => {
    await page.goto('/questions/new')
    await page.getByLabel('Je vraag in één zin').fill('Wie heeft een goede vraag voor mij?')
    await page.getByRole('button', { name: 'Stel je vraag' }).click()
    await page.getByText('Je vraag staat er.').waitFor()
    await post(`${new URL(page.url()).pathname}/joins`)
    await page.getByText('Dit is je eigen vraag').waitFor()
    await isRight()
  })

  test('because somebody tried too often is accessible, and keeps what they typed', async () => {
    await page.context().clearCookies()
    for (let times = 0; times < 6; times += 1) {
      await page.goto('/sign-in')
      await page.getByLabel('Je mailadres').fill('vaak@example.org')
      await page.getByRole('button', { name: 'Mail me een link' }).click()
      await page.getByRole(times < 5 ? 'heading' : 'alert', times < 5 ? { name: 'Kijk in je mail' } : {}).waitFor()
    }
    expect(await page.getByLabel('Je mailadres').inputValue()).toBe('vaak@example.org')
    await isRight()
  })
})

describe('where nothing is yet', () => {
  beforeAll(async () => {
    page = await arriveAs(empty.address, '', options)
  })
  const pages = ['/', '/questions', '/harvests', '/sign-in', '/outbox', '/feeds']
  test.each([...pages.map((path) => [path, ''] as const), ...[...pages, '/circles', '/people', '/organisations', '/settings', '/settings/calendar', '/settings/push', '/me/profile'].map((path) => [path, 'anouk'] as const)])(
    '%s is accessible for %s',
    async (path, handle) => {
      if (handle) await signInAs(page, handle)
      await page.goto(path)
      await isRight()
    },
  )
})

test('a published harvest prints its words, and nothing that asks to be pressed', async () => {
  page = await arriveAs(full.address, '')
  await page.goto('/harvests/1')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  expect(await page.locator('main button:visible, main .btn:visible').count()).toBe(0)
  expect(await page.locator('.passage:visible').count()).toBeGreaterThan(3)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
})

/** What a form on the page would send, had it been there. */
const post = (path: string) =>
  page.evaluate((action) => {
    const form = Object.assign(document.createElement('form'), { action, method: 'post' })
    document.body.append(form)
    form.requestSubmit()
  }, path)
