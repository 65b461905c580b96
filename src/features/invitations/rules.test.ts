import { describe, expect, it } from 'vitest'
import { type Candidate, limits, propose, proposeConnector, proposeForQuiet, turnOf, weightOf } from './rules.ts'

const someone = (personId: number, given: Partial<Candidate> = {}): Candidate => ({
  personId,
  evidence: [{ kind: 'teach', likeness: 0.5 }],
  organisationIds: [personId],
  known: false,
  busy: false,
  askedLately: 0,
  open: 0,
  everAsked: true,
  ...given,
})
const ids = (candidates: Candidate[]) => candidates.map(({ personId }) => personId)
const seed = '142:2026-03-02'
const many = (count: number, given: (id: number) => Partial<Candidate> = () => ({})) => Array.from({ length: count }, (_, at) => someone(at + 1, given(at + 1)))

describe('who is proposed', () => {
  it('is at most five, and the same for the same question on the same day, in whatever order people come in', () => {
    const people = many(30)
    expect(propose(people, seed)).toHaveLength(limits.mostPerSide)
    expect(ids(propose(people.toReversed(), seed))).toEqual(ids(propose(people, seed)))
  })

  it('takes turns among who fits equally well: over many questions everybody comes up about as often', () => {
    const people = many(20)
    const times = new Map<number, number>()
    for (let question = 0; question < 400; question++) for (const id of ids(propose(people, `${question}:2026-03-02`))) times.set(id, (times.get(id) ?? 0) + 1)
    expect(Math.min(...people.map(({ personId }) => times.get(personId) ?? 0))).toBeGreaterThan(50)
    expect(Math.max(...times.values())).toBeLessThan(160)
  })

  it('puts who was asked lately, and who still owes an answer, lower', () => {
    const base = weightOf(someone(1), seed)
    expect(weightOf(someone(1, { askedLately: 1 }), seed)).toBeLessThan(base)
    expect(weightOf(someone(1, { askedLately: 1, open: 1 }), seed)).toBeLessThan(weightOf(someone(1, { askedLately: 1 }), seed))
    expect(weightOf(someone(1, { everAsked: false }), seed)).toBeGreaterThan(base)
    expect(weightOf(someone(1, { evidence: [{ kind: 'experience', likeness: 0.5, helped: 2 }] }), seed)).toBeGreaterThan(weightOf(someone(1, { evidence: [{ kind: 'experience', likeness: 0.5 }] }), seed))
  })

  it('is nobody who is busy, was asked these days, or has enough', () => {
    const paused = [someone(1, { busy: true }), someone(2, { open: 1, lastOpenDays: 1 }), someone(3, { open: limits.mostOpen, lastOpenDays: 9 }), someone(4, { askedLately: limits.mostAskedInMonth })]
    expect(ids(propose([...paused, someone(5)], seed))).toEqual([5])
    expect(proposeConnector(paused.map((one) => Object.assign(one, { bridges: 9 })), seed)).toBeUndefined()
    expect(proposeForQuiet(paused, seed, 4)).toEqual([])
  })

  it('is nobody who only by chance has a word in common', () => {
    expect(propose([someone(1, { evidence: [{ kind: 'theme', likeness: 0.2 }] })], seed)).toEqual([])
  })

  it('is never more than two of one organisation', () => {
    const best = many(6, () => ({ organisationIds: [7], evidence: [{ kind: 'experience', likeness: 1 }] }))
    const proposed = propose([...best, someone(20, { organisationIds: [8] }), someone(21, { organisationIds: [9] })], seed)
    expect(proposed.filter(({ organisationIds }) => organisationIds.includes(7))).toHaveLength(limits.mostOfOneOrganisation)
    expect(ids(proposed)).toEqual(expect.arrayContaining([20, 21]))
  })

  it('has somebody new in it, and somebody who was never asked, where there are any', () => {
    const known = many(8, () => ({ known: true, evidence: [{ kind: 'experience', likeness: 1 }] }))
    const proposed = propose([...known, someone(50), someone(51, { known: true, everAsked: false, evidence: [{ kind: 'learn', likeness: 0.2 }] })], seed)
    expect(ids(proposed)).toEqual(expect.arrayContaining([50, 51]))
    expect(proposed).toHaveLength(limits.mostPerSide)
  })
})

describe('a turn', () => {
  it('is a number from 0 to 1, spread evenly', () => {
    const turns = Array.from({ length: 2_000 }, (_, id) => turnOf(seed, id))
    expect(Math.min(...turns)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...turns)).toBeLessThan(1)
    expect(Math.abs(turns.reduce((sum, turn) => sum + turn, 0) / 2_000 - 0.5)).toBeLessThan(0.03)
  })
})
