import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { arrive, arriveAs, useBrowser } from './browser.ts'
import { openKring } from './open-kring.ts'

// The main job once more, in browsers that run no scripts. Each test goes on where the one before it ended.

const { address } = await openKring(['anouk', 'bram', 'carla'])
useBrowser()

const plain = { javaScriptEnabled: false }
let anouk: Page
let bram: Page
let carla: Page
let question: string
let circle: string

beforeAll(async () => {
  anouk = await arrive(address, plain)
  ;[bram, carla] = (await Promise.all(['bram', 'carla'].map((handle) => arriveAs(address, handle, plain)))) as [Page, Page]
})

test('Anouk signs in by mail and asks, after looking at what looks the same', async () => {
  await bram.goto('/questions/new')
  await bram.getByLabel('Je vraag in één zin').fill('Wie wil het rooster niet meer rond bellen?')
  await press(bram, 'Stel je vraag')

  await anouk.goto('/sign-in?return_to=/questions/new')
  await anouk.getByLabel('Je mailadres').fill('anouk@example.org')
  await press(anouk, 'Mail me een link')
  await anouk.goto('/outbox')
  await anouk.getByRole('link', { name: 'Je link om in te loggen' }).click()
  await anouk.getByRole('link', { name: /\/sign-in\/links\?token=/ }).click()
  await press(anouk, 'Log in')
  await anouk.getByLabel('Je vraag in één zin').fill('Hoe krijgen we het rooster rond zonder te bellen?')
  await press(anouk, 'Kijk eerst of iemand dit al vroeg')
  await anouk.getByRole('link', { name: 'Wie wil het rooster niet meer rond bellen?' }).waitFor()
  await anouk.getByLabel('Wat is er aan de hand?').fill('Elke week valt er iemand uit.')
  await anouk.getByRole('radio', { name: /^Iedereen(?! die)/ }).check()
  await press(anouk, 'Stel je vraag')
  await anouk.getByText('Je vraag staat er.').waitFor()
  question = new URL(anouk.url()).pathname
})

test('Bram joins and Carla brings experience; what is missing is said beside the field', async () => {
  await Promise.all([bram, carla].map((page) => page.goto(question)))
  await bram.getByLabel('Hoe is dat bij jou?').fill('Bij ons de avonden.')
  await press(bram, 'Haak aan')
  await bram.getByText('Je bent aangehaakt.').waitFor()

  await carla.getByRole('main').getByRole('link', { name: 'Deel je ervaring' }).first().click()
  await carla.getByLabel('Wat werkte').fill('Een jaar vooruit plannen.')
  await press(carla, 'Deel je ervaring')
  expect(await carla.getByRole('alert').getByRole('link').getAttribute('href')).toBe('#experience-text')
  expect(await carla.getByLabel('Wat werkte').inputValue()).toBe('Een jaar vooruit plannen.')
  await carla.getByLabel('Wat gebeurde er?').fill('Wij plannen nu met het team.')
  await press(carla, 'Deel je ervaring')
  await carla.getByText('Je ervaring staat erbij.').waitFor()
})

test('they become a circle and answer each other there', async () => {
  await anouk.goto(question)
  await anouk.getByRole('link', { name: 'Start een kring' }).click()
  await anouk.getByRole('checkbox', { name: 'Bram' }).check()
  await anouk.getByRole('checkbox', { name: 'Carla' }).check()
  await press(anouk, 'Nodig uit')
  circle = new URL(anouk.url()).pathname
  await Promise.all([bram.goto(circle), carla.goto(circle)])
  await press(bram, 'Ik doe mee met deze afspraken')
  await press(carla, 'Ik doe mee met deze afspraken')
  await bram.getByLabel('Schrijf mee').fill('Wie begint?')
  await press(bram, 'Plaats je bijdrage')
  await carla.goto(circle)
  await carla.getByRole('link', { name: 'Reageer' }).click()
  await carla.getByLabel('Je reactie op Bram').fill('Ik. Wij plannen een jaar vooruit.')
  await press(carla, 'Plaats je reactie')
  await carla.getByRole('article').getByText('Ik. Wij plannen een jaar vooruit.').waitFor()
})

test('Anouk harvests, Carla says yes, and it is published', async () => {
  await anouk.goto(`${circle}/harvests/new`)
  await anouk.getByLabel('Titel').fill('Een jaar vooruit')
  await press(anouk, 'Begin met schrijven')
  await anouk.getByRole('link', { name: 'Schrijf de eerste passage' }).click()
  await anouk.getByRole('textbox', { name: 'Passage' }).fill('Plan een jaar vooruit.')
  await anouk.getByRole('checkbox', { name: 'Wij plannen een jaar vooruit' }).check()
  await press(anouk, 'Bewaar de passage')
  await press(anouk, 'Vraag toestemming')
  await carla.goto(anouk.url().replace(/\/draft.*/, '/consent'))
  await carla.getByRole('radio', { name: 'Ja, met mijn naam' }).check()
  await press(carla, 'Bewaar mijn antwoord')
  await anouk.reload()
  await press(anouk, 'Publiceer')
  await anouk.getByText('Gepubliceerd.').waitFor()
  await carla.goto(question)
  await carla.getByRole('link', { name: 'Een jaar vooruit' }).first().click()
  await carla.getByText('Met dank aan Carla').first().waitFor()
})

/** Without scripts every press is answered by another page, and a click does not wait for it. */
const press = async (page: Page, name: string) => {
  const button = page.getByRole('main').getByRole('button', { name, exact: true })
  await button.waitFor()
  const answered = page.waitForEvent('framenavigated')
  await button.click()
  await answered
  await page.waitForLoadState()
}
