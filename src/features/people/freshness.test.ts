import { expect, test } from 'vitest'
import { translator } from '../../platform/messages.ts'
import { freshnessWords } from './freshness.ts'

const now = new Date('2026-06-30T12:00:00Z')

test.each([
  ['2026-06-30', 'net geschreven'],
  ['2026-06-10', 'een maand geleden'],
  ['2026-03-30', '3 maanden geleden'],
  ['2025-06-20', 'een jaar geleden'],
  ['2023-06-30', '3 jaar geleden'],
])('a phrase of %s is from %s', (freshAt, words) => expect(freshnessWords(freshAt, now, translator('nl'))).toBe(words))
