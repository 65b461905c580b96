import { describe, expect, it } from 'vitest'
import { afterQuiet, firstMondayMorning, firstMorning, lastMondayMorning, momentToTell } from './moments.ts'

const zone = 'Europe/Amsterdam'
const at = (moment: string) => new Date(moment)
const shown = (moment: Date) => moment.toISOString().slice(0, 16)

describe('the morning', () => {
  it.each([
    ['2026-01-14T05:59:00Z', '2026-01-14T06:00'],
    ['2026-01-14T06:00:00Z', '2026-01-14T06:00'],
    ['2026-01-14T06:00:01Z', '2026-01-15T06:00'],
    ['2026-07-14T05:00:01Z', '2026-07-15T05:00'],
    // The night before the clock goes forward, and the night before it goes back.
    ['2026-03-28T12:00:00Z', '2026-03-29T05:00'],
    ['2026-10-24T12:00:00Z', '2026-10-25T06:00'],
  ])('after %s is seven on the clock of the community: %s', (from, morning) => {
    expect(shown(firstMorning(at(from), zone))).toBe(morning)
  })

  it('is another one where the clock hangs elsewhere', () => {
    expect(shown(firstMorning(at('2026-01-14T05:59:00Z'), 'America/Paramaribo'))).toBe('2026-01-14T10:00')
  })

  it('of Monday comes once a week, also around the night in which the clock changes', () => {
    expect(shown(firstMondayMorning(at('2026-03-25T12:00:00Z'), zone))).toBe('2026-03-30T05:00')
    expect(shown(lastMondayMorning(at('2026-03-30T04:59:00Z'), zone))).toBe('2026-03-23T06:00')
    expect(shown(lastMondayMorning(at('2026-03-30T05:00:00Z'), zone))).toBe('2026-03-30T05:00')
    expect(shown(lastMondayMorning(at('2026-11-01T23:30:00Z'), zone))).toBe('2026-10-26T06:00')
  })
})

describe('a quiet period', () => {
  const night = { hours: { from: '22:00', until: '07:30' } }

  it.each([
    ['before it', '2026-01-14T20:59:00Z', '2026-01-14T20:59'],
    ['as it begins', '2026-01-14T21:00:00Z', '2026-01-15T06:30'],
    ['after midnight', '2026-01-15T02:00:00Z', '2026-01-15T06:30'],
    ['as it ends', '2026-01-15T06:30:00Z', '2026-01-15T06:30'],
    ['in the night that is an hour shorter', '2026-03-28T23:00:00Z', '2026-03-29T05:30'],
    ['in the night that is an hour longer', '2026-10-24T23:00:00Z', '2026-10-25T06:30'],
  ])('over midnight: %s', (_, from, until) => {
    expect(shown(afterQuiet(at(from), night, zone))).toBe(until)
  })

  it('within a day lets the rest of it in peace', () => {
    const hours = { from: '09:00', until: '12:00' }
    expect(shown(afterQuiet(at('2026-01-14T09:00:00Z'), { hours }, zone))).toBe('2026-01-14T11:00')
    expect(shown(afterQuiet(at('2026-01-14T21:00:00Z'), { hours }, zone))).toBe('2026-01-14T21:00')
  })

  it('until a day ends on the morning of that day, or after its quiet hours', () => {
    expect(shown(afterQuiet(at('2026-01-14T12:00:00Z'), { noMailUntil: '2026-01-20' }, zone))).toBe('2026-01-20T06:00')
    expect(shown(afterQuiet(at('2026-01-14T12:00:00Z'), { noMailUntil: '2026-01-20', ...night }, zone))).toBe('2026-01-20T06:30')
    expect(shown(afterQuiet(at('2026-01-21T12:00:00Z'), { noMailUntil: '2026-01-20' }, zone))).toBe('2026-01-21T12:00')
  })
})

describe('the moment to tell something', () => {
  const ready = at('2026-01-14T12:00:00Z')

  it('follows from how soon somebody wants to hear', () => {
    expect(shown(momentToTell('at-once', ready, {}, ready, zone))).toBe('2026-01-14T12:00')
    expect(shown(momentToTell('daily', ready, {}, ready, zone))).toBe('2026-01-15T06:00')
    expect(shown(momentToTell('weekly', ready, {}, ready, zone))).toBe('2026-01-19T06:00')
  })

  it('has come when it passed while nothing ran', () => {
    const now = at('2026-01-29T12:00:00Z')
    for (const rhythm of ['at-once', 'daily', 'weekly'] as const) expect(momentToTell(rhythm, ready, {}, now, zone)).toEqual(now)
  })
})
