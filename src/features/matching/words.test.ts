import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'
import { errorsBetween, misspellings } from './typing-errors.ts'
import { fold, wordsOf } from './words.ts'

const word = fc.stringMatching(/^[a-z]{5,14}$/)
const foldedOf = (text: string) => wordsOf(text).map(({ folded }) => folded)

it('reads words without capitals, diacritics, hyphens and the apostrophe of a plural', () => {
  expect(foldedOf("Coördinatie van foto's: IT-afdeling, groep 5 (zzp'er)")).toEqual(['coordinatie', 'van', 'foto', 'it', 'afdeling', 'groep', '5', 'zzp'])
})

it('reads the same words however the text was composed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(foldedOf(text.normalize('NFD'))).toEqual(foldedOf(text.normalize('NFC')))))
})

it('folds what is folded into itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(fold(fold(text))).toBe(fold(text))))
})

it('finds all pieces of a compound in its parts and over their joint', () => {
  const { inside, joints } = piecesOf(['kennis', 'delen'])
  const apart = new Set([...inside.keys(), ...joints.keys()])
  expect([...piecesOf(['kennisdelen']).inside.keys()].filter((piece) => !apart.has(piece))).toEqual([])
})

it('counts errors the same from both sides, and none in the word itself', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(errorsBetween(one, one)).toBe(0)
      expect(errorsBetween(one, other)).toBe(errorsBetween(other, one))
    }),
  )
})

it('knows a word by one letter left out, and prefers the exact word to any other', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), (words, at) => {
      const meant = misspellings(words)
      expect(meant(words[0]!)).toBe(words[0])
      const place = at % words[0]!.length
      const damaged = words[0]!.slice(0, place) + words[0]!.slice(place + 1)
      if (damaged.length >= 5) expect(errorsBetween(damaged, meant(damaged)!)).toBeLessThanOrEqual(1)
    }),
  )
})
