import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { makeQuestion, say } from '../contributions/testing.ts'
import { stopPath } from './stop-link.ts'

const product = await testProduct()
// Only what mails lead to: browsers in a test visit where they always do.
product.deps.settings.url = 'https://kring.example'
const { db } = product
const [anouk, bram] = [await makePerson(db, 'anouk'), await makePerson(db, 'bram')]
const client = await product.as('anouk')
const choices = async () => (await client.json('/me/notices')).json()
const usual = { asked: 'at-once', reactions: 'at-once', questions: 'daily', circles: 'daily', outcomes: 'at-once', week: 'weekly', quietFrom: null, quietUntil: null, noMailUntil: null }

describe('choosing', () => {
  it('begins with what is usual', async () => {
    expect(await choices()).toEqual({ ...usual, timeZone: 'Europe/Amsterdam' })
  })

  it('changes what is given and leaves the rest', async () => {
    await client.send('PUT', '/me/notices', { questions: 'weekly', quietFrom: '22:00', quietUntil: '07:30' })
    expect((await client.send('PUT', '/me/notices', { circles: 'never' })).status).toBe(200)
    expect(await choices()).toMatchObject({ ...usual, questions: 'weekly', circles: 'never', quietFrom: '22:00', quietUntil: '07:30' })
    await client.send('PUT', '/me/notices', { quietFrom: null, quietUntil: '' })
    expect(await choices()).toMatchObject({ quietFrom: null, quietUntil: null })
  })

  it('can be done with a form, which shows what was chosen', async () => {
    const kept = await client.submit('/settings/notices', { ...usual, questions: 'never', quietFrom: '18:00', quietUntil: '08:00', noMailUntil: '' })
    expect(kept.headers.get('location')).toBe('/settings/notices')
    const html = await (await client.page('/settings/notices')).text()
    expect(html).toMatch(/name="quietFrom"[^>]*|value="18:00"/)
    expect(html).toContain('value="18:00"')
    expect(html).toMatch(/<option value="never" selected/)
  })

  it('can’t turn off what somebody waits for', async () => {
    for (const asked of ['never', 'weekly']) expect((await client.send('PUT', '/me/notices', { asked })).status).toBe(422)
    const html = await (await client.page('/settings/notices')).text()
    expect(html).toContain('Wat iemand jou vraagt kun je niet uitzetten')
    await expect(db.insertInto('noticeChoices').values({ personId: bram.personId, kind: 'asked', rhythm: 'never' }).execute()).rejects.toThrow()
  })

  it('says at the field what is wrong, and keeps what was typed', async () => {
    const refused = await client.submit('/settings/notices', { ...usual, quietFrom: '18:00', quietUntil: '', noMailUntil: '' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('Vul beide tijden in')
    expect(html).toContain('value="18:00"')
    for (const wrong of [{ quietFrom: '09:00', quietUntil: '09:00' }, { quietFrom: '25:00', quietUntil: '07:00' }, { noMailUntil: '2999-01-01' }, { noMailUntil: 'morgen' }])
      expect((await client.send('PUT', '/me/notices', wrong)).status, JSON.stringify(wrong)).toBe(422)
  })

  it('is not for visitors', async () => {
    expect((await product.visitor.json('/me/notices')).status).toBe(401)
    expect((await product.visitor.send('PUT', '/me/notices', { week: 'never' })).status).toBe(401)
  })
})

describe('the link that stops a mail', () => {
  const mailToAnouk = async () => {
    await client.send('PUT', '/me/notices', { reactions: 'at-once', quietFrom: null, quietUntil: null })
    const noon = new Date()
    product.setNow(noon)
    await say(product, bram, { questionId: await makeQuestion(db, anouk) }, 'Nieuws')
    product.setNow(new Date(noon.getTime() + 31 * 60_000))
    await product.catchUp()
    return db.selectFrom('mails').selectAll().where('personId', '=', anouk.personId).orderBy('id', 'desc').executeTakeFirstOrThrow()
  }

  it('stands in the headers for mail programs, in the footer for people, and stops that kind with one post and no session', async () => {
    const { headers, text, html } = await mailToAnouk()
    const { 'List-Unsubscribe': stop = '', 'List-Unsubscribe-Post': post } = headers as Record<string, string>
    expect(post).toBe('List-Unsubscribe=One-Click')
    const address = stop.slice(1, -1)
    expect(address).toMatch(/^https:\/\/kring\.example\/notices\/stop\?what=/)
    expect(text).toContain(`Stop met deze mail:\n${address}`)
    expect(text).toContain('Kies wat je wanneer hoort:\nhttps://kring.example/settings/notices')
    expect(html).toContain('Stop met deze mail')

    const path = address.slice('https://kring.example'.length)
    const looked = await product.visitor.page(path)
    expect(looked.status).toBe(200)
    expect(await looked.text()).toContain('Iemand reageert op jou')
    expect(await choices()).toMatchObject({ reactions: 'at-once' })

    const stopped = await product.app.request(`http://localhost:3000${path}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
    expect(stopped.status).toBe(200)
    expect(await stopped.text()).toContain('Gestopt')
    expect(await choices()).toMatchObject({ reactions: 'never', outcomes: 'at-once', questions: 'never' })
  })

  it('works by a button on its page', async () => {
    await client.send('PUT', '/me/notices', { outcomes: 'daily' })
    const path = await db.transaction().execute((trx) => stopPath(trx, anouk.personId, ['asked', 'outcomes']))
    expect((await product.visitor.submit(path!)).headers.get('location')).toBe(path)
    expect(await (await product.visitor.page(path!)).text()).toContain('Gestopt')
    expect(await choices()).toMatchObject({ outcomes: 'never', asked: 'at-once' })
  })

  it('can’t be made by somebody else, nor for what can’t be stopped', async () => {
    const path = (await db.transaction().execute((trx) => stopPath(trx, anouk.personId, ['circles'])))!
    const forged = path.replace(`${anouk.personId}-circles`, `${bram.personId}-circles`)
    expect(forged).not.toBe(path)
    for (const wrong of [forged, '/notices/stop', '/notices/stop?what=x', '/notices/stop?what=.']) {
      expect((await product.visitor.page(wrong)).status).toBe(404)
      expect((await product.visitor.submit(wrong)).status).toBe(404)
    }
    expect(await db.transaction().execute((trx) => stopPath(trx, anouk.personId, ['asked']))).toBeUndefined()
  })
})
