import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewest, most } from './policy.ts'
import { splitInCircles } from './split.ts'

describe('a circle that would be too large', () => {
  it('is split in two of about the same size, each with some of those who come first', () => {
    expect(splitInCircles(['Noor', 'Bram', 'Anouk', ...'abcdefghij'])).toEqual([
      ['Noor', 'Anouk', 'b', 'd', 'f', 'h', 'j'],
      ['Bram', 'a', 'c', 'e', 'g', 'i'],
    ])
  })

  it('always becomes circles that hold everyone once, none too large or too small', () => {
    fc.assert(
      fc.property(fc.integer({ min: fewest - 1, max: 300 }), (count) => {
        const people = Array.from({ length: count }, (_, at) => at)
        const circles = splitInCircles(people)
        expect(circles.flat().sort((one, other) => one - other)).toEqual(people)
        for (const circle of circles) {
          expect(circle.length + 1).toBeLessThanOrEqual(most)
          expect(circle.length + 1).toBeGreaterThanOrEqual(fewest)
        }
      }),
    )
  })
})
