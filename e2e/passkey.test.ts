import { type Browser, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSession } from '../src/platform/session.ts'
import { makePerson } from '../src/testing.ts'
import { openProduct } from './open-product.ts'

const product = await openProduct()
const { db, address } = product
const anouk = await makePerson(db, 'anouk')

let browser: Browser
let page: Page
let authenticator: string

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env['KRING_BROWSER']!, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  const context = await browser.newContext({ locale: 'nl-NL' })
  await context.addCookies([{ name: 'kring_session', value: await beginSession(db, anouk.personId, 'test', new Date()), url: address }])
  page = await context.newPage()
  authenticator = await addAuthenticator(page)
})
afterAll(() => browser.close())

const addAuthenticator = async (on: Page): Promise<string> => {
  const session = await on.context().newCDPSession(on)
  await session.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const
  return (await session.send('WebAuthn.addVirtualAuthenticator', { options })).authenticatorId
}

const signOut = async () => {
  await page.context().clearCookies()
  await page.goto(`${address}/sign-in?return_to=%2Fpeople%2Fanouk`)
}

test('somebody makes a passkey in their settings', async () => {
  expect(authenticator).toBeTruthy()
  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Maak een passkey' }).click()
  await page.getByRole('button', { name: /^Haal weg: passkey/ }).waitFor()
  const kept = await db.selectFrom('passkeys').selectAll().execute()
  expect(kept).toMatchObject([{ personId: anouk.personId, usedAt: null }])
  expect(await db.selectFrom('passkeyChallenges').select('id').execute()).toEqual([])
})

test('and signs in with it later, without an address, back to where they were going', async () => {
  await signOut()
  await page.getByRole('button', { name: 'Log in met een passkey' }).click()
  await page.waitForURL(`${address}/people/anouk`)
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Anouk')
  const { usedAt } = await db.selectFrom('passkeys').select('usedAt').executeTakeFirstOrThrow()
  expect(usedAt).not.toBeNull()
})

test('what was signed once lets nobody in a second time', async () => {
  await signOut()
  const signed = page.waitForRequest((request) => request.url().includes('/sign-in/passkey?'))
  await page.getByRole('button', { name: 'Log in met een passkey' }).click()
  const body = (await signed).postData()!
  await page.waitForURL(`${address}/people/anouk`)
  const again = await product.visitor.send('POST', '/sign-in/passkey', JSON.parse(body), { origin: address })
  expect(again.status).toBe(403)
  expect(again.headers.get('set-cookie')).toBeNull()
})

test('a challenge that is older than five minutes is not accepted', async () => {
  await signOut()
  await page.route('**/sign-in/passkey?*', async (route) => {
    product.setNow(new Date(Date.now() + 5 * 60_000 + 1_000))
    await route.continue()
  })
  await page.getByRole('button', { name: 'Log in met een passkey' }).click()
  await page.getByText('Dat lukte niet.').waitFor()
  expect(page.url()).toContain('/sign-in')
  await page.unroute('**/sign-in/passkey?*')
  product.setNow(new Date())
})

test('a passkey that was removed lets nobody in', async () => {
  await signOut()
  await db.deleteFrom('passkeys').execute()
  await page.getByRole('button', { name: 'Log in met een passkey' }).click()
  await page.getByText('Dat lukte niet.').waitFor()
})
