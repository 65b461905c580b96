import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Participant, type Said, roomForEveryone } from './room-for-everyone.ts'

const now = new Date('2026-05-01T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const [anouk, bram, noor] = ['Anouk de Wit', 'Bram', 'Noor'].map((name, at): Participant => ({ personId: at + 1, name, since: daysAgo(40) })) as [Participant, Participant, Participant]
const says = (by: Participant, to: Participant | null, days: number, text = 'Ja'): Said => ({ byPersonId: by.personId, toPersonId: to?.personId ?? null, text, at: daysAgo(days) })

const aboutAnoukAndBram = [says(bram, anouk, 2), says(anouk, bram, 3), says(noor, anouk, 3), says(noor, bram, 5)]

describe('room for everyone', () => {
  it('notices whose question nobody took up, however much she says herself', () => {
    const noorTalks = [says(noor, null, 1), says(noor, null, 2), says(noor, null, 6)]
    expect(roomForEveryone([anouk, bram, noor], [...aboutAnoukAndBram, ...noorTalks], now)).toEqual({ personId: noor.personId, last: null })
  })

  it('tells when she was last heard', () => {
    expect(roomForEveryone([anouk, bram, noor], [...aboutAnoukAndBram, says(bram, noor, 30)], now)).toEqual({ personId: noor.personId, last: daysAgo(30) })
  })

  it('counts being called by one’s first name, as a word of its own', () => {
    const named = says(bram, null, 1, 'Wat NOOR schreef laat me niet los.')
    expect(roomForEveryone([anouk, bram, noor], [...aboutAnoukAndBram, named], now)).toBeUndefined()
    const other = says(bram, null, 1, 'Noordwijk is ver.')
    expect(roomForEveryone([anouk, bram, noor], [...aboutAnoukAndBram, other], now)?.personId).toBe(noor.personId)
  })

  it('leaves a quiet circle and a newcomer in peace', () => {
    expect(roomForEveryone([anouk, bram, noor], [says(bram, anouk, 2)], now)).toBeUndefined()
    expect(roomForEveryone([anouk, bram, { ...noor, since: daysAgo(3) }], aboutAnoukAndBram, now)).toBeUndefined()
  })

  it('says nothing where everyone is heard', () => {
    expect(roomForEveryone([anouk, bram, noor], [...aboutAnoukAndBram, says(anouk, noor, 9), says(bram, noor, 8)], now)).toBeUndefined()
  })

  it('never points at somebody who was heard this week, and does not depend on the order of things', () => {
    const person = fc.integer({ min: 1, max: 3 })
    const talk = fc.array(fc.record({ byPersonId: person, toPersonId: fc.option(person), text: fc.constantFrom('', 'Noor?', 'Bram en Anouk'), at: fc.integer({ min: 0, max: 90 }).map(daysAgo) }))
    fc.assert(
      fc.property(talk, (said) => {
        const found = roomForEveryone([anouk, bram, noor], said, now)
        expect(roomForEveryone([noor, anouk, bram], said.toReversed(), now)).toEqual(found)
        if (!found) return
        const answers = (id: number) => said.filter(({ byPersonId, toPersonId }) => toPersonId === id && byPersonId !== id)
        expect(answers(found.personId).every(({ at }) => at <= daysAgo(7))).toBe(true)
      }),
    )
  })
})
