import { describe, expect, test } from 'vitest'
import { translator } from '../../platform/messages.ts'
import type { Language } from '../../platform/messages.ts'
import { dayWords, fullDateWords, whenWords } from './when-words.ts'

// A Wednesday, 15.30 in Amsterdam.
const now = new Date('2026-03-18T14:30:00Z')
const words = (language: Language) => ({ language, now, t: translator(language) })
const said = (at: string, language: Language = 'nl') => whenWords(new Date(at), words(language))
const saidDay = (at: string, language: Language = 'nl') => dayWords(new Date(at), words(language))

describe('a moment is said as people say it', () => {
  test.each([
    ['2026-03-18T14:29:40Z', 'zojuist'],
    ['2026-03-18T14:30:20Z', 'zo meteen'],
    ['2026-03-18T14:29:00Z', '1 minuut geleden'],
    ['2026-03-18T14:05:00Z', '25 minuten geleden'],
    ['2026-03-18T15:00:00Z', 'over 30 minuten'],
    ['2026-03-18T08:15:00Z', 'vandaag 9.15'],
    ['2026-03-18T19:00:00Z', 'vandaag 20.00'],
    ['2026-03-17T13:00:00Z', 'gisteren 14.00'],
    ['2026-03-19T13:00:00Z', 'morgen 14.00'],
    ['2026-03-15T13:00:00Z', '3 dagen geleden'],
    ['2026-03-21T13:00:00Z', 'zaterdag 14.00'],
    ['2026-01-03T13:00:00Z', '3 januari'],
    ['2025-12-31T13:00:00Z', '31 december 2025'],
    ['2027-01-03T13:00:00Z', '3 januari 2027'],
  ])('%s is "%s"', (at, expected) => expect(said(at)).toBe(expected))

  test('in English too', () => {
    expect(said('2026-03-19T13:00:00Z', 'en')).toBe('tomorrow 14:00')
    expect(said('2026-03-15T13:00:00Z', 'en')).toBe('3 days ago')
    expect(said('2026-03-18T14:29:00Z', 'en')).toBe('1 minute ago')
  })
})

describe('days are those of Amsterdam', () => {
  test('half past midnight there is a new day, though it is still yesterday in UTC', () =>
    expect(whenWords(new Date('2026-03-18T23:30:00Z'), words('nl'))).toBe('morgen 0.30'))

  test('the night the clock goes forward is still one night', () => {
    const evening = { ...words('nl'), now: new Date('2026-03-28T20:00:00Z') }
    expect(whenWords(new Date('2026-03-29T12:00:00Z'), evening)).toBe('morgen 14.00')
  })

  test('the full date names the hour there', () => {
    expect(fullDateWords(new Date('2026-07-01T12:00:00Z'), 'nl')).toBe('woensdag 1 juli 2026, 14.00')
    expect(fullDateWords(new Date('2026-07-01T12:00:00Z'), 'en', true)).toBe('Wednesday, 1 July 2026')
  })
})

describe('a day is said without an hour', () => {
  test.each([
    ['2026-03-18T00:00:00Z', 'vandaag'],
    ['2026-03-19T00:00:00Z', 'morgen'],
    ['2026-03-12T12:00:00Z', '6 dagen geleden'],
    ['2026-03-23T12:00:00Z', 'maandag'],
    ['2026-06-16T12:00:00Z', '16 juni'],
  ])('%s is "%s"', (at, expected) => expect(saidDay(at)).toBe(expected))
})
