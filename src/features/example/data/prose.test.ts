import { expect, test } from 'vitest'
import { prose } from './prose.ts'

test('a line break in the source is a space in the text', () => {
  expect(prose`
    Ik bel hem
    twee keer per week.`).toBe('Ik bel hem twee keer per week.')
})

test('an empty line begins a paragraph', () => {
  expect(prose`
    Gedaan.

    Zaterdag gaan
    we verder.`).toBe('Gedaan.\n\nZaterdag gaan we verder.')
})

test('a dash at the start of a line keeps that line, and a dash elsewhere keeps nothing', () => {
  expect(prose`
    Zo ga ik het doen - ooit:
    - binnen een half uur bellen, met
      een boterham in mijn hand
    - drie zinnen schrijven`).toBe(
    'Zo ga ik het doen - ooit:\n- binnen een half uur bellen, met een boterham in mijn hand\n- drie zinnen schrijven',
  )
})
