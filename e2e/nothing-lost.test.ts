import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { arriveAs, useBrowser } from './browser.ts'
import { openConnection } from './connection.ts'
import { openKring } from './open-kring.ts'

const { address, db } = await openKring(['anouk', 'bram'])
useBrowser()

const title = 'Hoe krijgen we het rooster rond?'
const story = 'Elke week valt er iemand uit.'

const field = (page: Page, label: string) => page.getByLabel(label)
const begin = async (page: Page) => {
  await page.goto('/questions/new')
  await field(page, 'Je vraag in één zin').fill(title)
  await field(page, 'Wat is er aan de hand?').fill(story)
}

test('what somebody types is there after a reload, and on their other devices', async () => {
  const page = await arriveAs(address, 'anouk')
  await begin(page)
  await page.getByText(/^Concept bewaard \d/).waitFor()
  await page.reload()
  await expect.poll(() => field(page, 'Je vraag in één zin').inputValue()).toBe(title)

  const phone = await arriveAs(address, 'anouk')
  await phone.goto('/questions/new')
  await expect.poll(() => field(phone, 'Wat is er aan de hand?').inputValue()).toBe(story)
  await field(phone, 'Wat is er aan de hand?').fill('Verder getypt op de telefoon.')
  await phone.getByText(/^Concept bewaard \d/).waitFor()
  await page.reload()
  await expect.poll(() => field(page, 'Wat is er aan de hand?').inputValue()).toBe('Verder getypt op de telefoon.')
  await Promise.all([page, phone].map((each) => each.context().close()))
})

test('typed without a connection, with the tab closed, it is there when both are back', async () => {
  const line = await openConnection(address)
  const page = await arriveAs(line.address, 'bram')
  await page.goto('/questions/new')
  line.cut()
  await field(page, 'Je vraag in één zin').fill(title)
  await page.getByText('Concept bewaard in deze browser').waitFor()
  const context = page.context()
  await page.close()
  line.mend()
  const again = await context.newPage()
  await again.goto('/questions/new')
  await again.getByText('Het is niet verstuurd').waitFor()
  await expect.poll(() => field(again, 'Je vraag in één zin').inputValue()).toBe(title)
  await context.close()
})

test('sent without a connection, it stays in its form and can be sent again', async () => {
  const line = await openConnection(address)
  const page = await arriveAs(line.address, 'bram')
  await begin(page)
  line.cut()
  await page.getByRole('button', { name: 'Stel je vraag' }).click()
  await page.getByText('Dit is niet verstuurd').waitFor()
  expect(await field(page, 'Wat is er aan de hand?').inputValue()).toBe(story)
  line.mend()
  await page.getByRole('button', { name: 'Stel je vraag' }).click()
  await page.getByText('Je vraag staat er.').waitFor()
  await page.context().close()
})

test('when a page can not be drawn again, it stays, with what is being typed, and catches up later', async () => {
  const anouk = await arriveAs(address, 'anouk')
  await begin(anouk)
  await anouk.getByRole('button', { name: 'Stel je vraag' }).click()
  await anouk.getByText('Je vraag staat er.').waitFor()
  const question = new URL(anouk.url()).pathname
  const bram = await arriveAs(address, 'bram')
  await bram.goto(question)
  await field(bram, 'Schrijf mee').fill('Ik ben nog bezig')
  // The stream still tells that something happened, and then the line is gone.
  await bram.route(`**${question}`, (route) => route.abort('connectionrefused'))
  await anouk.goto(question)
  await field(anouk, 'Schrijf mee').fill('Wie heeft dit ook?')
  await anouk.getByRole('button', { name: 'Plaats je bijdrage' }).click()
  await bram.getByText('De verbinding is weg.').waitFor()
  expect(await field(bram, 'Schrijf mee').inputValue()).toBe('Ik ben nog bezig')
  await bram.unroute(`**${question}`)
  await bram.getByText('Wie heeft dit ook?').waitFor()
  expect(await field(bram, 'Schrijf mee').inputValue()).toBe('Ik ben nog bezig')
  await Promise.all([anouk, bram].map((each) => each.context().close()))
})

test('two clicks are one question', async () => {
  const page = await arriveAs(address, 'bram', { javaScriptEnabled: false })
  await page.goto('/questions/new')
  await field(page, 'Je vraag in één zin').fill('Een vraag met twee klikken, komt die er twee keer?')
  await page.getByRole('button', { name: 'Stel je vraag' }).dblclick()
  await page.getByText('Je vraag staat er.').waitFor()
  const asked = await db.selectFrom('questions').select('id').where('title', 'like', '%twee klikken%').execute()
  expect(asked).toHaveLength(1)
  await page.context().close()
})

test('two edits at once: the second writer sees both, and settles it', async () => {
  const { id } = await db.selectFrom('questions').select('id').where('title', 'like', '%twee klikken%').executeTakeFirstOrThrow()
  const [one, other] = await Promise.all([arriveAs(address, 'bram'), arriveAs(address, 'bram')])
  await Promise.all([one, other].map((page) => page.goto(`/questions/${id}/edit`)))
  await field(one, 'Wat is er aan de hand?').fill('Dit schreef ik op mijn telefoon.')
  await one.getByRole('button', { name: 'Bewaar' }).click()
  await one.getByText('Bewaard.').waitFor()
  await field(other, 'Wat is er aan de hand?').fill('Dit schreef ik op mijn computer.')
  await other.getByRole('button', { name: 'Bewaar' }).click()
  await other.getByText('Deze vraag is intussen veranderd.').waitFor()
  await other.getByText('Dit schreef ik op mijn telefoon.').waitFor()
  expect(await field(other, 'Wat is er aan de hand?').inputValue()).toBe('Dit schreef ik op mijn computer.')
  await field(other, 'Wat is er aan de hand?').fill('Dit schreef ik op mijn telefoon en mijn computer.')
  await other.getByRole('button', { name: 'Bewaar' }).click()
  await other.getByText('Dit schreef ik op mijn telefoon en mijn computer.').waitFor()
  await Promise.all([one.context().close(), other.context().close()])
})
