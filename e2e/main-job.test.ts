import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { arrive, arriveAs, useBrowser } from './browser.ts'
import { openConnection } from './connection.ts'
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
let reader: Page
let question: string
let circle: string
let harvest: string

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

test('Anouk forms a circle, and Bram and Carla accept what it agrees on', async () => {
  await anouk.goto(question)
  await anouk.getByRole('link', { name: 'Start een kring' }).click()
  await anouk.getByRole('checkbox', { name: 'Bram' }).check()
  await anouk.getByRole('checkbox', { name: 'Carla' }).check()
  await anouk.getByRole('checkbox', { name: 'Els' }).check()
  await anouk.getByLabel('Waar werken jullie aan?').fill('Een rooster dat blijft staan')
  await anouk.getByRole('button', { name: 'Nodig uit' }).click()
  await anouk.getByText('De kring is begonnen.').waitFor()
  circle = new URL(anouk.url()).pathname

  await bram.goto('/')
  await bram.getByRole('link', { name: 'Doe je mee in een kring? “Een rooster dat blijft staan”' }).click()
  await bram.getByLabel('Jouw eigen vraag in deze kring').fill('Hoe houd ik de avonden bezet?')
  await bram.getByRole('button', { name: 'Ik doe mee met deze afspraken' }).click()
  await bram.getByRole('heading', { name: 'Gesprek' }).waitFor()
  await Promise.all([carla.goto(circle), els.goto(circle)])
  await carla.getByRole('button', { name: 'Ik doe mee met deze afspraken' }).click()
  await carla.getByRole('heading', { name: 'Gesprek' }).waitFor()
  await els.getByRole('button', { name: 'Nu niet' }).click()
  await els.getByText('Je doet niet mee.').waitFor()
  await anouk.getByText('Hoe houd ik de avonden bezet?').waitFor()
})

test('what one writes is there for the other at once, who loses nothing that they were typing', async () => {
  await carla.getByLabel('Schrijf mee').fill('Ik ben nog aan het typen')
  await write(bram, 'Bij ons blijft de dinsdagavond altijd leeg.')
  await carla.getByText('Bij ons blijft de dinsdagavond altijd leeg.').waitFor()
  expect(await carla.getByLabel('Schrijf mee').inputValue()).toBe('Ik ben nog aan het typen')
  await write(carla, 'Wij legden de vaste avonden een jaar vooruit vast.')
  await bram.getByText('Wij legden de vaste avonden een jaar vooruit vast.').waitFor()
})

test('what was written while the line was cut is there when it is back, once and in order', async () => {
  const line = await openConnection(address)
  const onTheTrain = await arriveAs(line.address, 'anouk')
  await onTheTrain.goto(circle)
  await onTheTrain.getByLabel('Schrijf mee').fill('Dit typ ik in de tunnel')
  line.cut()
  await onTheTrain.getByText('De verbinding is weg.').waitFor()
  await write(bram, 'Eerste bericht in de tunnel.')
  await write(carla, 'Tweede bericht in de tunnel.')
  line.mend()
  await onTheTrain.getByText('Tweede bericht in de tunnel.').waitFor()
  expect(await onTheTrain.getByText(/ bericht in de tunnel\.$/).allTextContents()).toEqual(['Eerste bericht in de tunnel.', 'Tweede bericht in de tunnel.'])
  expect(await onTheTrain.getByLabel('Schrijf mee').inputValue()).toBe('Dit typ ik in de tunnel')
  await onTheTrain.context().close()
})

test('Anouk harvests: each passage names what it rests on, and a meter shows what is not used yet', async () => {
  await anouk.goto(circle)
  await write(anouk, 'De planning hangt nu naast de koffie.')
  await anouk.getByRole('link', { name: 'Begin een opbrengst' }).click()
  await anouk.getByLabel('Titel').fill('Zeven avonden, en allemaal bezet')
  await anouk.getByRole('button', { name: 'Begin met schrijven' }).click()
  await anouk.getByRole('link', { name: 'Schrijf de eerste passage' }).click()
  await anouk.getByRole('textbox', { name: 'Passage' }).waitFor()
  harvest = new URL(anouk.url()).pathname.replace('/passages/new', '')
  await addPassage('Leg vaste avonden ver vooruit vast.', 'Wij legden de vaste avonden')
  await anouk.getByText(/^1 van \d bijdragen gebruikt$/).waitFor()
  for (const [text, source] of [
    ['Maak zichtbaar welke avond steeds leeg blijft.', 'Bij ons blijft de dinsdagavond'],
    ['Praat erover voordat het misgaat.', 'Eerste bericht in de tunnel'],
    ['Hang de planning waar iedereen langskomt.', 'naast de koffie'],
  ] as const) {
    await anouk.getByRole('link', { name: 'Voeg een passage toe' }).click()
    await addPassage(text, source)
  }
  await anouk.getByText(/^4 van \d bijdragen gebruikt$/).waitFor()
})

test('everybody who is cited says for each passage: with my name, without my name, or not', async () => {
  await anouk.getByRole('link', { name: 'Verander voor wie' }).click()
  await anouk.getByRole('radio', { name: /^Iedereen, ook buiten deze plek/ }).check()
  await anouk.getByRole('button', { name: 'Bewaar' }).click()
  const sure = anouk.getByRole('checkbox', { name: 'Ja, meer mensen mogen dit lezen' })
  await sure.check()
  await anouk.getByRole('button', { name: 'Bewaar' }).click()
  await anouk.getByRole('button', { name: 'Met mijn naam' }).click()
  await anouk.getByRole('button', { name: 'Vraag toestemming' }).click()
  await anouk.getByText(/We wachten nog op antwoord van (Bram en Carla|Carla en Bram)/).waitFor()

  for (const [page, answers] of [
    [bram, ['Ja, zonder mijn naam', 'Nee, liever niet']],
    [carla, ['Ja, met mijn naam']],
  ] as const) {
    await page.goto('/')
    await page.getByRole('link', { name: 'Mag dit met jouw woorden? “Zeven avonden, en allemaal bezet”' }).click()
    for (const [index, name] of answers.entries()) await page.getByRole('radio', { name }).nth(index).check()
    await page.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
    await page.getByText('Je antwoord is bewaard.').waitFor()
  }
})

test('what Anouk publishes stands on top of the question, in the feed, and in one mail to Dirk', async () => {
  await anouk.goto(`${harvest}/draft`)
  await anouk.getByRole('button', { name: 'Publiceer' }).click()
  await anouk.getByText('Gepubliceerd.').waitFor()

  reader = await arrive(address)
  await reader.goto(question)
  await reader.getByRole('link', { name: 'Zeven avonden, en allemaal bezet' }).click()
  await reader.getByText('Met dank aan Carla').first().waitFor()
  const words = await reader.getByRole('main').innerText()
  expect(words).toContain('Maak zichtbaar welke avond steeds leeg blijft.')
  expect(words).not.toContain('Praat erover voordat het misgaat.')
  expect(words).not.toContain('Bram')
  expect(await feed()).toContain('Carla')

  await dirk.goto('/outbox')
  await expect.poll(async () => (await dirk.reload(), dirk.getByRole('article').filter({ hasText: 'Er is een opbrengst' }).filter({ hasText: 'dirk@example.org' }).count()), { timeout: 60_000 }).toBe(1)
})

test('whoever takes their name back is named nowhere any more', async () => {
  await carla.goto(harvest)
  await carla.getByRole('link', { name: 'Bekijk of verander je toestemming' }).click()
  await carla.getByRole('radio', { name: 'Ja, zonder mijn naam' }).check()
  await carla.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
  await carla.getByText('Je antwoord is bewaard.').waitFor()
  await reader.reload()
  expect(await reader.getByRole('main').innerText()).not.toContain('Carla')
  expect(await reader.getByRole('main').innerText()).toContain('Leg vaste avonden ver vooruit vast.')
  expect(await feed()).not.toContain('Carla')
  await reader.context().close()
})

const feed = async () => (await fetch(`${address}/harvests.atom`)).text()

const write = async (page: Page, text: string) => {
  await page.getByLabel('Schrijf mee').fill(text)
  await page.getByRole('button', { name: 'Plaats je bijdrage' }).click()
  await page.getByRole('article').getByText(text).waitFor()
}

const addPassage = async (text: string, source: string) => {
  await anouk.getByRole('textbox', { name: 'Passage' }).fill(text)
  await anouk.getByRole('checkbox', { name: source }).check()
  await anouk.getByRole('button', { name: 'Bewaar de passage' }).click()
  await anouk.getByRole('article').getByText(text).waitFor()
}
