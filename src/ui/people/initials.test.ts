import { describe, expect, test } from 'vitest'
import { initialsOf } from './initials.ts'
import { tintClass } from './tint.ts'

describe('initials stand for a name', () => {
  test.each([
    ['Els Vermeulen', 'EV'],
    ['Jan van der Berg', 'JB'],
    ["Ria van 't Hof", 'RH'],
    ['Fatima', 'F'],
    ['élise Ørsted-Bakker', 'ÉØ'],
    ['  Anna   Maria  Bos ', 'AB'],
    ['Дмитрий Иванов', 'ДИ'],
    ['👩🏽‍🏫 Juf Ank', 'JA'],
    ['😀', '–'],
    ['', '–'],
    ['Bert \ud83d', 'B'],
  ])('%j gives %s', (name, expected) => expect(initialsOf(name)).toBe(expected))
})

test('a person has the same tint everywhere, and people differ', () => {
  expect(tintClass('els')).toBe(tintClass('els'))
  const names = Array.from({ length: 80 }, (_, index) => `persoon-${index}`)
  expect(new Set(names.map(tintClass)).size).toBe(8)
})
