import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsInCircle } from './words-in-circle.ts'

const textOf = (title: string) => wordsInCircle(title, 170).lines.map(({ text }) => text).join(' ')

test('a question is broken between its words, and nothing of it is lost', () => {
  const title = 'Hoe voer ik een eerlijk gesprek over werkdruk, ook als mijn leidinggevende meeluistert?'
  expect(textOf(title)).toBe(title)
  expect(wordsInCircle(title, 170).lines.length).toBeGreaterThan(2)
})

test('a short question is large, a long one smaller', () => {
  expect(wordsInCircle('Hoe leer ik nee zeggen?', 170).size).toBeGreaterThan(wordsInCircle('Hoe '.repeat(25), 170).size)
})

test('what is too long ends in dots', () => {
  expect(textOf('woord '.repeat(200))).toMatch(/…$/)
  expect(textOf('Verantwoordelijkheidsverdelingsvraagstukkenoverlegstructuur')).toMatch(/…$/)
})

test('whatever is asked, every line stays inside the circle', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (title) => {
      const { size, lines } = wordsInCircle(title, 170)
      for (const { y, text } of lines) {
        expect(Math.abs(y) + size * 0.5).toBeLessThan(170)
        expect(text.isWellFormed()).toBe(true)
      }
    }),
  )
})
