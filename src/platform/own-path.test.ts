import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test('a path of ours is where somebody is sent back to', () => {
  expect(ownPath('/questions/142?after=3#c7')).toBe('/questions/142?after=3#c7')
})

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/%2e//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'evil.example',
  '',
  undefined,
  ['/questions'],
])('%j leads home instead of elsewhere', (wished) => expect(ownPath(wished)).toBe('/'))
