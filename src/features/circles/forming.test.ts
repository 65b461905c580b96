import { beforeEach, describe, expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { type Gathered, formCircleOf, gather } from './testing.ts'

const product = await testProduct()
const { db } = product
const crowd = Array.from({ length: 14 }, (_, at) => `persoon-${at + 1}`)
let gathered: Gathered

// A question of its own for each: the very same people are not asked twice.
beforeEach(async () => {
  gathered = await gather(product, 'anouk', ['bram', 'noor', ...crowd])
  await gather(product, 'vreemd', [])
})

const form = (handle: string, people: string[], more: object = {}) => gathered.client(handle).send('POST', `/questions/${gathered.question}/circle`, { people, ...more })

describe('forming a circle', () => {
  it('asks each of the people chosen, takes the asker in, and sets the question to work', async () => {
    const formed = await form('anouk', ['bram', 'noor'], { purpose: 'Ouders bij de overgang', rhythm: 'Elke week', confidentiality: 'Blijft hier', duration: 'Zes weken', endsOn: '2099-01-01' })
    expect(formed.status).toBe(422)
    const again = await form('anouk', ['bram', 'noor'], { purpose: 'Ouders bij de overgang', rhythm: 'Elke week', confidentiality: 'Blijft hier', duration: 'Zes weken' })
    expect(again.status).toBe(201)
    expect(await again.json()).toMatchObject({
      questionId: gathered.question,
      purpose: 'Ouders bij de overgang',
      agreements: { rhythm: 'Elke week', confidentiality: 'Blijft hier', duration: 'Zes weken', version: 1 },
      formedBy: { handle: 'anouk', name: 'Anouk' },
      members: [
        { person: { handle: 'anouk' }, answer: 'accepted', confirmed: true },
        { person: { handle: 'bram' }, answer: null, confirmed: false, ownQuestion: '' },
        { person: { handle: 'noor' }, answer: null },
      ],
    })
    const question = await (await gathered.client('bram').json(`/questions/${gathered.question}`)).json()
    expect(question).toMatchObject({ state: 'working' })
  })

  it('asks everyone who takes part when a program names nobody, and nobody when a form has nobody ticked', async () => {
    const ticked = await gathered.client('anouk').submit(`/questions/${gathered.question}/circle`, { people: '' })
    expect(ticked.status).toBe(422)
    const everyone = await gathered.client('anouk').send('POST', `/questions/${gathered.question}/circle`, {})
    expect(everyone.status).toBe(422)
    expect(await everyone.text()).toContain('Een kring heeft er hooguit 12')
  })

  it('takes what somebody wrote when joining as the first wording of their own question', async () => {
    const circle = await formCircleOf(gathered, 'anouk', ['bram', 'noor'])
    const invitation = await (await gathered.client('bram').page(`/circles/${circle}`)).text()
    expect(invitation).toContain('Bij bram speelt dit ook.</textarea>')
  })

  it('needs three people and holds twelve, the asker included', async () => {
    for (const [people, status, sentence] of [
      [['bram'], 422, 'minstens 3 mensen'],
      [['bram', 'bram', 'anouk'], 422, 'minstens 3 mensen'],
      [crowd.slice(0, 11), 201, ''],
      [crowd.slice(0, 12), 422, 'Een kring heeft er hooguit 12'],
    ] as const) {
      const response = await form('anouk', [...people])
      expect(response.status).toBe(status)
      expect(await response.text()).toContain(sentence)
    }
  })

  it('proposes how to split when too many were chosen, and keeps what was chosen', async () => {
    const response = await gathered.client('anouk').submit(`/questions/${gathered.question}/circle`, { people: crowd, purpose: 'Met z’n allen' })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('jij met Persoon-1, Persoon-3, Persoon-5, Persoon-7, Persoon-9, Persoon-11 en Persoon-13')
    expect(page).toContain('jij met Persoon-2, Persoon-4')
    expect(page).toContain('Met z’n allen')
    expect(page.match(/name="people"[^>]* checked/g)).toHaveLength(14)
  })

  it('takes only those who take part in the question, and a day that is still to come', async () => {
    expect(await (await form('anouk', ['bram', 'vreemd'])).json()).toMatchObject({ errors: [{ field: 'people', message: expect.stringContaining('vreemd haakte niet aan') }] })
    const past = await (await form('anouk', ['bram', 'noor'], { endsOn: '2020-01-01' })).json()
    expect(past).toMatchObject({ errors: [{ field: 'endsOn' }] })
  })

  it('is for the asker', async () => {
    expect((await form('bram', ['noor', 'anouk'])).status).toBe(403)
    expect((await gathered.client('bram').page(`/questions/${gathered.question}/circle/new`)).status).toBe(403)
    expect((await product.visitor.page(`/questions/${gathered.question}/circle/new`)).status).toBe(303)
    expect((await (await product.as('vreemd')).send('POST', '/questions/999999/circle', { people: [] })).status).toBe(404)
  })

  it('goes by a form alone, with words of one’s own', async () => {
    const page = await (await gathered.client('anouk').page(`/questions/${gathered.question}/circle/new`)).text()
    expect(page).toContain('Bij noor speelt dit ook.')
    const response = await gathered.client('anouk').submit(`/questions/${gathered.question}/circle`, {
      people: ['bram', 'noor'],
      purpose: 'Samen',
      rhythm: 'own',
      rhythmOwn: 'Bij volle maan',
      confidentiality: 'Wat hier staat blijft hier.',
      confidentialityOwn: 'telt niet',
      endsOn: '',
    })
    expect(response.status).toBe(303)
    const circle = Number(response.headers.get('location')!.split('/').pop())
    expect(await db.selectFrom('circles').select(['rhythm', 'confidentiality']).where('id', '=', circle).executeTakeFirst()).toEqual({ rhythm: 'Bij volle maan', confidentiality: 'Wat hier staat blijft hier.' })
  })

  it('waits for more people where there are too few, and says so', async () => {
    const lonely = await gather(product, 'karel', ['truus'], 'Wie weet raad met een volle mailbox?')
    expect(await (await lonely.client('karel').page(`/questions/${lonely.question}/circle/new`)).text()).toContain('Nog even wachten op meer mensen')
  })

  it('refuses what makes no sense and keeps nothing of it', async () => {
    const before = await db.selectFrom('circles').select('id').execute()
    for (const body of [{}, { people: 7 }, { people: ['bram', 'noor'], purpose: 'a'.repeat(100_000) }, { people: ['bram', { handle: 'noor' }] }, { people: ['bram', 'noor'], endsOn: 'morgen' }])
      expect((await gathered.client('anouk').send('POST', `/questions/${gathered.question}/circle`, body)).status).toBe(422)
    expect(await db.selectFrom('circles').select('id').execute()).toEqual(before)
  })
})
