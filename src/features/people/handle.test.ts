import { expect, test } from 'vitest'
import { handleFor } from './handle.ts'

test.each([
  ['Anouk Bakker', 'anouk-bakker'],
  ["Noëlle van 't Hof-Şahin", 'noelle-van-t-hof-sahin'],
  ['Işıl ŞEKER', 'isil-seker'],
  ['محمد', 'person'],
  ['🙂', 'person'],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('%s is found at /people/%s', (name, handle) => expect(handleFor(name)).toBe(handle))
