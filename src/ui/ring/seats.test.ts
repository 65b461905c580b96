import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostSeated, ringSeats } from './seats.ts'

const rings = fc.record({ joined: fc.nat(200), experienced: fc.nat(200), openJoin: fc.boolean(), openExperience: fc.boolean() })

describe('a ring of any size', () => {
  test('seats nobody on somebody else’s lap', () => {
    fc.assert(
      fc.property(rings, (counts) => {
        const { seats } = ringSeats(counts)
        for (const [order, one] of seats.entries())
          for (const other of seats.slice(order + 1)) {
            const distance = Math.hypot(one.x - other.x, one.y - other.y)
            expect(distance).toBeGreaterThanOrEqual(one.radius + other.radius + 2)
          }
      }),
    )
  })

  test('stays inside its box and leaves the middle to the question', () => {
    fc.assert(
      fc.property(rings, (counts) => {
        const { box, middle, centreRadius, seats } = ringSeats(counts)
        for (const { x, y, radius } of seats) {
          expect(Math.min(x, y) - radius).toBeGreaterThanOrEqual(2)
          expect(Math.max(x, y) + radius).toBeLessThanOrEqual(box - 2)
          expect(Math.hypot(x - middle, y - middle) - radius).toBeGreaterThanOrEqual(centreRadius)
        }
      }),
    )
  })

  test('seats everybody up to forty, and counts the others', () => {
    fc.assert(
      fc.property(rings, (counts) => {
        const { seats } = ringSeats(counts)
        const people = seats.filter(({ kind }) => ['asker', 'joined', 'experience'].includes(kind)).length
        const unseated = seats.find(({ kind }) => kind === 'more')?.index ?? 0
        expect(people).toBeLessThanOrEqual(mostSeated)
        expect(people + unseated).toBe(1 + counts.joined + counts.experienced)
      }),
    )
  })

  test('keeps a face large enough to know', () => {
    fc.assert(
      fc.property(rings, (counts) => {
        for (const { radius } of ringSeats(counts).seats) expect(radius).toBeGreaterThanOrEqual(19)
      }),
    )
  })
})

test('the asker sits on top, who joined to the right, who brings experience to the left', () => {
  const { middle, seats } = ringSeats({ joined: 3, experienced: 3, openJoin: true, openExperience: true })
  expect(seats[0]).toMatchObject({ kind: 'asker', x: middle })
  for (const seat of seats) {
    if (seat.kind === 'joined') expect(seat.x).toBeGreaterThan(middle)
    if (seat.kind === 'experience') expect(seat.x).toBeLessThan(middle)
  }
})

test('the first who joined sits beside the asker, and so does the first with experience', () => {
  const { seats } = ringSeats({ joined: 4, experienced: 2 })
  expect(seats[1]).toMatchObject({ kind: 'joined', index: 0 })
  expect(seats.at(-1)).toMatchObject({ kind: 'experience', index: 0 })
})

test('where a crowd joined, one with experience still has a seat', () => {
  const { seats } = ringSeats({ joined: 500, experienced: 1 })
  expect(seats.filter(({ kind }) => kind === 'experience')).toHaveLength(1)
  expect(seats.find(({ kind }) => kind === 'more')!.index).toBe(462)
})
