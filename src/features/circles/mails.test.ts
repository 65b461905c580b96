import { beforeAll, describe, expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { type Gathered, answerAs, formCircleOf, gather } from './testing.ts'

const product = await testProduct()
let gathered: Gathered

beforeAll(async () => {
  gathered = await gather(product, 'anouk', ['bram', 'noor'])
})

const mailed = async () => {
  await product.catchUp()
  const mails = await product.db.selectFrom('mails').select(['address', 'subject', 'text']).where('cause', 'like', 'circle-%').orderBy('id').execute()
  await product.db.deleteFrom('mails').execute()
  return mails
}

describe('the mails of a circle', () => {
  it('ask people in, tell when everyone has answered, and ask again when the agreements change: each once', async () => {
    const circle = await formCircleOf(gathered, 'anouk', ['bram', 'noor'])
    const invitations = await mailed()
    expect(invitations.map(({ address, subject }) => [address, subject])).toEqual([
      ['bram@example.org', 'Anouk vraagt je voor een kring'],
      ['noor@example.org', 'Anouk vraagt je voor een kring'],
    ])
    expect(invitations[0]!.text).toContain(`/circles/${circle}`)

    await answerAs(gathered.client('bram'), circle, 'accepted')
    await gathered.client('bram').send('POST', `/circles/${circle}/contributions`, { text: 'Vertrouwelijk' })
    expect(await mailed()).toEqual([])
    await answerAs(gathered.client('noor'), circle, 'declined')
    const complete = await mailed()
    expect(complete.map(({ address }) => address)).toEqual(['anouk@example.org', 'bram@example.org'])
    expect(JSON.stringify(complete)).not.toMatch(/Noor|noor/)

    await gathered.client('bram').send('PATCH', `/circles/${circle}`, { rhythm: 'Om de week', version: 1 })
    expect((await mailed()).map(({ address, subject }) => [address, subject])).toEqual([['anouk@example.org', 'Nieuwe afspraken in je kring: Samen uitzoeken wat werkt']])
  })
})
