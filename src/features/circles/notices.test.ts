import { beforeAll, describe, expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { type Gathered, answerAs, formCircleOf, gather } from './testing.ts'

const product = await testProduct()
let gathered: Gathered

beforeAll(async () => {
  gathered = await gather(product, 'anouk', ['bram', 'noor'])
  for (const handle of ['anouk', 'bram', 'noor']) await gathered.client(handle).send('PUT', '/me/notices', { circles: 'at-once', reactions: 'never' })
})

const mailed = async () => {
  await product.catchUp()
  const mails = await product.db.selectFrom('mails').select(['address', 'subject', 'text']).orderBy('address').execute()
  await product.db.deleteFrom('mails').execute()
  return mails
}

describe('what a circle tells', () => {
  it('asks people in, tells when everyone has answered, and asks again when the agreements change: each once', async () => {
    const circle = await formCircleOf(gathered, 'anouk', ['bram', 'noor'])
    const invitations = await mailed()
    expect(invitations.map(({ address, subject }) => [address, subject])).toEqual([
      ['bram@example.org', 'Anouk vraagt je voor een kring'],
      ['noor@example.org', 'Anouk vraagt je voor een kring'],
    ])
    expect(invitations[0]!.text).toContain(`/circles/${circle}`)

    await answerAs(gathered.client('bram'), circle, 'accepted')
    expect(await mailed()).toEqual([])
    await answerAs(gathered.client('noor'), circle, 'declined')
    const complete = await mailed()
    expect(complete.map(({ address }) => address)).toEqual(['anouk@example.org', 'bram@example.org'])
    expect(JSON.stringify(complete)).not.toMatch(/Noor|noor/)

    await gathered.client('bram').send('PATCH', `/circles/${circle}`, { rhythm: 'Om de week', version: 1 })
    expect((await mailed()).map(({ address, subject }) => [address, subject])).toEqual([['anouk@example.org', 'Nieuwe afspraken in je kring: Samen uitzoeken wat werkt']])

    await gathered.client('bram').send('POST', `/circles/${circle}/contributions`, { text: 'Vertrouwelijk' })
    product.setNow(new Date(Date.now() + 31 * 60_000))
    const talk = await mailed()
    expect(talk.map(({ address, subject }) => [address, subject])).toEqual([['anouk@example.org', 'Bram schreef in je kring']])
    expect(talk[0]!.text).toContain('> Vertrouwelijk')
  })

  it('asks nobody in who answered before it could be told', async () => {
    product.setNow(new Date())
    await gathered.client('noor').send('PUT', '/me/notices', { asked: 'daily' })
    const circle = await formCircleOf(gathered, 'anouk', ['bram', 'noor'], { purpose: 'Iets anders' })
    await mailed()
    await answerAs(gathered.client('noor'), circle, 'declined')
    product.setNow(new Date(Date.now() + 25 * 3_600_000))
    expect((await mailed()).filter(({ address }) => address.startsWith('noor'))).toEqual([])
  })
})
