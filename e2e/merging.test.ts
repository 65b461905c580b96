import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { arriveAs, phone, useBrowser } from './browser.ts'
import { wrongWith } from './looks.ts'
import { openKring } from './open-kring.ts'

// Two who ask the same make one question of theirs, and take it apart again. Bram runs no scripts. Each test goes on where the one before it ended.

const { address } = await openKring(['anouk', 'bram', 'carla'])
useBrowser()

const looked = { schemes: ['light', 'dark'], widths: [1280, 320] } satisfies Parameters<typeof wrongWith>[1]
const path = (page: Page) => new URL(page.url()).pathname
let anouk: Page
let bram: Page
let carla: Page
let anouks: string
let brams: string

beforeAll(async () => {
  ;[anouk, bram, carla] = (await Promise.all([arriveAs(address, 'anouk'), arriveAs(address, 'bram', { javaScriptEnabled: false, viewport: phone }), arriveAs(address, 'carla')])) as [Page, Page, Page]
})

const ask = async (page: Page, title: string) => {
  await page.goto('/questions/new')
  await page.getByLabel('Je vraag in één zin').fill(title)
  await page.getByRole('button', { name: 'Stel je vraag' }).click()
  await page.getByText('Je vraag staat er.').waitFor()
  return path(page)
}

test('beside her question Anouk finds one that looks like it, and proposes to make one of both', async () => {
  brams = await ask(bram, 'Hoe houden we de compostbak van de moestuin droog?')
  anouks = await ask(anouk, 'De compostbak in onze moestuin stinkt, wat kunnen we doen?')
  await expect
    .poll(async () => {
      await anouk.goto(anouks)
      await anouk.getByRole('link', { name: 'Pas je vraag aan' }).scrollIntoViewIfNeeded()
      return anouk.getByRole('heading', { name: 'Lijkt op' }).waitFor({ timeout: 1_500 }).then(() => true, () => false)
    }, { timeout: 30_000 })
    .toBe(true)
  await anouk.getByText(/zelfde woorden: .*compostbak/).waitFor()
  expect(await wrongWith(anouk, looked)).toEqual([])
  await anouk.getByRole('link', { name: 'Stel voor om deze twee samen te voegen' }).click()
  await anouk.getByRole('radio', { name: /stinkt/ }).check()
  await anouk.getByLabel('Waarom wil je dit?').fill('Het gaat om dezelfde bak.')
  expect(await wrongWith(anouk, looked)).toEqual([])
  await anouk.getByRole('button', { name: 'Stel het voor' }).click()
  await anouk.getByText('Je voorstel is verstuurd.').waitFor()
  expect(await wrongWith(anouk, looked)).toEqual([])
})

test('Bram finds it on his home page and says yes; Carla, who reads along, is led to the question that stays', async () => {
  await carla.goto(brams)
  await bram.goto('/')
  await bram.getByRole('link', { name: /Anouk.* stelt voor samen te voegen/ }).click()
  await bram.getByText('Het gaat om dezelfde bak.').waitFor()
  await bram.getByRole('button', { name: 'Voeg ze samen' }).click()
  await bram.getByText('De vragen zijn samen verder.').waitFor()
  expect(path(bram)).toBe(anouks)
  await bram.getByText('Eigen versie van de vraag').waitFor()
  await carla.waitForURL(`**${anouks}`)
  await carla.getByText('De compostbak in onze moestuin stinkt, wat kunnen we doen?').first().waitFor()
})

test('Anouk reads what undoing means, and does it', async () => {
  await anouk.goto(brams)
  expect(path(anouk)).toBe(anouks)
  await anouk.getByRole('link', { name: /ongedaan te maken/ }).click()
  await anouk.getByText('blijft bij de vraag waar het geschreven is').waitFor()
  expect(await wrongWith(anouk, looked)).toEqual([])
  anouk.on('dialog', (dialog) => void dialog.accept())
  await anouk.getByRole('button', { name: 'Maak het ongedaan' }).click()
  await anouk.getByText('De vragen staan weer op zichzelf.').waitFor()
  await bram.goto(brams)
  expect(path(bram)).toBe(brams)
})
