import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.ts'

const css = readFileSync(new URL('./css/themes.css', import.meta.url), 'utf8')
const parts = readFileSync(new URL('./css/parts.css', import.meta.url), 'utf8')

const theme = (name: string): Record<string, string> => {
  const block = css.split('@plugin').find((part) => part.includes(`name: '${name}'`))!
  return Object.fromEntries([...block.matchAll(/--(?:color-)?([\w-]+): (#[0-9a-f]{6})/g)].map(([, token, value]) => [token!, value!]))
}

const grounds = ['base-100', 'base-200']
const tintedGrounds = ['wash', 'glow', 'blush']

/** Everything that is read: AA asks 4.5. */
const read = [
  ...grounds.flatMap((ground) => ['base-content', 'muted', 'primary', 'error'].map((ink) => [ink, ground])),
  ...tintedGrounds.flatMap((ground) => ['base-content', 'muted', 'primary'].map((ink) => [ink, ground])),
  ['error', 'blush'],
  ...['primary', 'secondary', 'accent', 'neutral', 'info', 'success', 'warning', 'error'].map((token) => [`${token}-content`, token]),
]

/** Everything that is only seen, such as the edge of a field: AA asks 3. */
const seen = [
  ...grounds.map((ground) => ['edge', ground]),
  ...grounds.map((ground) => ['primary', ground]),
  ...tintedGrounds.map((ground) => ['edge', ground]),
]

describe.each(['kring', 'kring-dark'])('in the theme %s', (name) => {
  const tokens = theme(name)
  test.each(read)('%s can be read on %s', (ink, ground) => {
    expect(contrast(tokens[ink!]!, tokens[ground!]!)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(seen)('%s can be seen on %s', (line, ground) => {
    expect(contrast(tokens[line!]!, tokens[ground!]!)).toBeGreaterThanOrEqual(3)
  })
})

test('initials can be read on every tint', () => {
  const ink = /\.face \{[^}]*color: (#[0-9a-f]{6})/.exec(parts)![1]!
  const tints = [...parts.matchAll(/--tint: (#[0-9a-f]{6})/g)].map(([, tint]) => tint!)
  expect(tints).toHaveLength(8)
  for (const tint of tints) expect(contrast(ink, tint)).toBeGreaterThanOrEqual(7)
})

test('black on white is 21 to 1', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21))
