import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { arrive, arriveAs, useBrowser } from './browser.ts'
import { openKring } from './open-kring.ts'

// From a question that nobody would have come to by themselves, to a circle of people who were asked. Each test goes on where the one before it ended.

const { address } = await openKring(['anouk', 'bram', 'carla', 'dirk'])
useBrowser()

let anouk: Page
let bram: Page
let carla: Page
let question: string

beforeAll(async () => {
  ;[anouk, bram, carla] = (await Promise.all(['anouk', 'bram', 'carla'].map((handle) => arriveAs(address, handle)))) as [Page, Page, Page]
})

test('Bram and Carla say what they know and what they want to learn', async () => {
  for (const [page, label, words] of [
    [bram, 'Wat ik kan delen of heb meegemaakt', 'zelfroosteren in de nachtdienst'],
    [carla, 'Wat ik wil leren', 'een rooster maken voor de nachtdienst'],
  ] as const) {
    await page.goto('/me/profile')
    await page.getByLabel(label).fill(words)
    await page.getByRole('button', { name: 'Bewaar' }).first().click()
    await page.getByText(words).waitFor()
  }
})

test('Anouk asks, and sees under her question whom she could ask, and why', async () => {
  await anouk.goto('/questions/new')
  await anouk.getByLabel('Je vraag in één zin').fill('Hoe krijgen we het rooster van de nachtdienst rond?')
  await anouk.getByLabel('Wat is er aan de hand?').fill('Zelfroosteren lijkt me wat, maar hoe begin je daarmee?')
  await anouk.getByRole('button', { name: 'Stel je vraag' }).click()
  await anouk.getByText('Je vraag staat er.').waitFor()
  question = new URL(anouk.url()).pathname
  // What is found by words follows a moment after what was written.
  await expect
    .poll(async () => (await anouk.request.get(`${question}/suggestions`, { headers: { accept: 'application/json' } })).json().then(({ lived, has }) => lived.length + has.length), { timeout: 60_000 })
    .toBe(2)
  await anouk.reload()
  await anouk.getByRole('heading', { name: 'Wie kan helpen?' }).scrollIntoViewIfNeeded()
  await anouk.getByText('Schrijft in het profiel: “zelfroosteren in de nachtdienst”.').waitFor()
  await anouk.getByText('Wil leren: “een rooster maken voor de nachtdienst”.').waitFor()
})

test('asks both, each with a line of their own', async () => {
  for (const [name, line] of [
    ['Bram', 'Jij deed dit al. Hoe begonnen jullie?'],
    ['Carla', 'Volgens mij zoeken we hetzelfde.'],
  ] as const) {
    await anouk.getByRole('heading', { name: 'Wie kan helpen?' }).scrollIntoViewIfNeeded()
    await anouk.getByText(`Vraag ${name}`, { exact: true }).click()
    await anouk.locator(`#invite-${name.toLowerCase()}-line`).fill(line)
    await anouk.locator(`#invite-${name.toLowerCase()}`).getByRole('button', { name: 'Vraag' }).click()
    await anouk.getByText('Je uitnodiging is verstuurd.').waitFor()
  }
})

test('Carla answers from her mail, without signing in, by one click and one button', async () => {
  await carla.goto('/outbox')
  const subject = 'Anouk vraagt je bij: Hoe krijgen we het rooster van de nachtdienst rond?'
  await expect.poll(async () => (await carla.reload(), carla.getByRole('link', { name: subject }).count()), { timeout: 60_000 }).toBe(2)
  const mails = await carla.getByRole('article').filter({ hasText: 'carla@example.org' }).getByRole('link', { name: subject }).getAttribute('href')
  await carla.goto(mails!)
  await carla.getByText('Volgens mij zoeken we hetzelfde.').waitFor()
  const link = await carla.getByRole('link', { name: /\/invitations\/links\?token=.*answer=join/ }).getAttribute('href')

  const elsewhere = await arrive(address)
  await elsewhere.goto(link!)
  await elsewhere.getByText('Volgens mij zoeken we hetzelfde.').waitFor()
  await elsewhere.getByRole('button', { name: 'Ik heb dit ook' }).click()
  await elsewhere.getByText('Je bent aangehaakt.').first().waitFor()
  await elsewhere.context().close()
  await anouk.goto(question)
  await anouk.getByRole('heading', { name: 'Hebben deze vraag ook' }).waitFor()
})

test('Bram answers on his home page, and brings what he lived through', async () => {
  await bram.goto('/')
  await bram.getByRole('link', { name: /^Anouk vraagt je bij/ }).click()
  await bram.getByText('Jij deed dit al. Hoe begonnen jullie?').waitFor()
  await bram.getByRole('button', { name: 'Ik breng ervaring' }).click()
  await bram.getByLabel('Wat gebeurde er?').fill('Wij begonnen met één team en drie vaste regels.')
  await bram.getByRole('button', { name: 'Deel je ervaring' }).click()
  await bram.getByText('Je ervaring staat erbij.').waitFor()
})

test('and Anouk forms a circle of them', async () => {
  await anouk.goto(question)
  await anouk.getByRole('link', { name: 'Start een kring' }).click()
  await anouk.getByRole('checkbox', { name: 'Bram' }).check()
  await anouk.getByRole('checkbox', { name: 'Carla' }).check()
  await anouk.getByLabel('Waar werken jullie aan?').fill('Een nacht die vol is')
  await anouk.getByRole('button', { name: 'Nodig uit' }).click()
  await anouk.getByText('De kring is begonnen.').waitFor()
})
