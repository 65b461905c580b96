import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { arrive, arriveAs, useBrowser } from './browser.ts'
import { openKring } from './open-kring.ts'

// One question from the moment that somebody asks it until what was learned is out in the open. Each test goes on where the one before it ended.

const { address } = await openKring(['anouk', 'bram', 'carla', 'dirk', 'els'])
useBrowser()

const title = 'Hoe krijgen we het rooster rond zonder elke week iemand te bellen?'
let anouk: Page
let bram: Page
let carla: Page
let dirk: Page
let els: Page
let question: string

beforeAll(async () => {
  anouk = await arrive(address)
  ;[bram, carla, dirk, els] = (await Promise.all(['bram', 'carla', 'dirk', 'els'].map((handle) => arriveAs(address, handle)))) as [Page, Page, Page, Page]
})

test('Anouk signs in by the link in a mail', async () => {
  await anouk.getByRole('banner').getByRole('link', { name: 'Log in' }).click()
  await anouk.getByLabel('Je mailadres').fill('anouk@example.org')
  await anouk.getByRole('button', { name: 'Mail me een link' }).click()
  await anouk.getByRole('heading', { name: 'Kijk in je mail' }).waitFor()
  await anouk.goto('/outbox')
  await anouk.getByRole('link', { name: 'Je link om in te loggen' }).click()
  await anouk.getByRole('link', { name: /\/sign-in\/links\?token=/ }).click()
  await anouk.getByRole('button', { name: 'Log in' }).click()
  await anouk.getByRole('heading', { name: 'Dag Anouk' }).waitFor()
})

test('asks, after looking at a question that looks the same', async () => {
  await els.goto('/questions/new')
  await els.getByLabel('Je vraag in één zin').fill('Een rooster waar je niemand voor hoeft te bellen, wie heeft dat?')
  await els.getByRole('button', { name: 'Stel je vraag' }).click()
  await els.getByText('Je vraag staat er.').waitFor()

  await anouk.getByRole('main').getByRole('link', { name: 'Stel je vraag' }).click()
  await anouk.getByLabel('Je vraag in één zin').fill(title)
  await anouk.getByRole('link', { name: 'Een rooster waar je niemand voor hoeft te bellen, wie heeft dat?' }).waitFor()
  await anouk.getByText(/zelfde woorden: .*rooster/).waitFor()
  await anouk.getByLabel('Wat is er aan de hand?').fill('Elke week valt er iemand uit.\n\nIk bel dan een avond lang.')
  await anouk.getByLabel('Waarom nu?').fill('In januari begint het nieuwe rooster.')
  await anouk.getByRole('radio', { name: /^Iedereen(?! die)/ }).check()
  await anouk.getByRole('button', { name: 'Stel je vraag' }).click()
  await anouk.getByText('Je vraag staat er.').waitFor()
  question = new URL(anouk.url()).pathname
  expect(question).toMatch(/^\/questions\/\d+$/)
})

test('Bram joins, Carla brings experience and Dirk follows, and Anouk sees it happen', async () => {
  await Promise.all([bram, carla, dirk, els].map((page) => page.goto(question)))
  await bram.getByLabel('Hoe is dat bij jou?').fill('Bij ons zijn het vooral de avonddiensten.')
  await bram.getByRole('button', { name: 'Haak aan' }).click()
  await bram.getByText('Je bent aangehaakt.').waitFor()
  await anouk.getByText('Bij ons zijn het vooral de avonddiensten.').waitFor()

  await carla.getByRole('main').getByRole('link', { name: 'Deel je ervaring' }).first().click()
  await carla.getByLabel('Wat gebeurde er?').fill('Wij gaven het team de planning zelf in handen.')
  await carla.getByLabel('Wat niet werkte').fill('Een app waarin iedereen alles mocht ruilen.')
  await carla.getByRole('button', { name: 'Deel je ervaring' }).click()
  await carla.getByText('Je ervaring staat erbij.').waitFor()
  await anouk.getByText('Wij gaven het team de planning zelf in handen.').waitFor()

  await dirk.getByRole('button', { name: 'Ik lees alleen mee' }).click()
  await dirk.getByRole('button', { name: 'Lees niet meer mee' }).waitFor()
  await els.getByRole('button', { name: 'Haak aan' }).click()
  await els.getByText('Je bent aangehaakt.').waitFor()
})
