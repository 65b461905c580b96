import { expect, test } from 'vitest'
import { arriveAs, phone, useBrowser } from './browser.ts'
import { wrongWith } from './looks.ts'
import { openKring } from './open-kring.ts'

const { address, db } = await openKring(['anouk', 'bram', 'vera'])
await db
  .insertInto('confidants')
  .expression((people) => people.selectFrom('people').select(['id', 'createdAt as appointedAt']).where('handle', '=', 'vera'))
  .columns(['personId', 'appointedAt'])
  .execute()
useBrowser()

const looked = { schemes: ['light', 'dark'] as ['light', 'dark'], widths: [1280, 390, 320] }
const onPhone = { schemes: ['dark', 'light'] as ['dark', 'light'], widths: [390, 320] }

test('somebody asks under an alias, a confidant finds out and says why, and the asker drops it without scripts', async () => {
  const anouk = await arriveAs(address, 'anouk', { viewport: phone, colorScheme: 'dark' })
  await anouk.goto('/questions/new')
  await anouk.getByLabel('Je vraag in één zin').fill('Hoe zeg ik dat het niet meer gaat?')
  await anouk.getByLabel('Onder welke naam vraag je dit?').selectOption('Als een collega uit de zorg')
  await anouk.getByRole('button', { name: 'Stel je vraag' }).click()
  await anouk.getByRole('heading', { name: 'Je vraagt dit als een collega uit de zorg' }).waitFor()
  expect(await wrongWith(anouk, onPhone)).toEqual([])
  const question = new URL(anouk.url()).pathname

  const vera = await arriveAs(address, 'vera')
  await vera.goto(question)
  expect(await vera.getByText('Anouk').count()).toBe(0)
  await vera.getByRole('link', { name: 'Voor de vertrouwenspersoon: wie vraagt dit?' }).click()
  await vera.getByLabel('Waarom moet je dit weten?').fill('Ik maak me zorgen en wil hulp aanbieden.')
  expect(await wrongWith(vera, looked)).toEqual([])
  await vera.getByRole('button', { name: 'Laat mij de naam zien' }).click()
  await vera.getByText('Anouk').waitFor()
  expect(await wrongWith(vera, looked)).toEqual([])

  await anouk.goto(question)
  await anouk.getByText('Een vertrouwenspersoon weet dat jij dit vraagt').waitFor()
  await anouk.getByRole('link', { name: 'Over je alias, of laat hem vallen' }).click()
  await anouk.getByRole('heading', { name: 'Laat je alias vallen' }).waitFor()
  expect(await wrongWith(anouk, onPhone)).toEqual([])

  const withoutScripts = await arriveAs(address, 'anouk', { javaScriptEnabled: false })
  await withoutScripts.goto(`${question}/alias`)
  await withoutScripts.getByRole('button', { name: 'Zet mijn naam erbij' }).click()
  await withoutScripts.getByText('Je naam staat nu bij deze vraag.').waitFor()
  const bram = await arriveAs(address, 'bram')
  await bram.goto(question)
  await bram.getByRole('link', { name: 'Anouk' }).first().waitFor()
})
