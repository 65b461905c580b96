import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { turboStyle } from '../../platform/security.ts'

const turbo = readFileSync(new URL('../../../node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', import.meta.url), 'utf8')

test('the style that Turbo puts into a page is the one that the Content-Security-Policy lets in', () => {
  const duration = Number(/static animationDuration = (\d+)/.exec(turbo)![1])
  const template = /static get defaultCSS\(\) \{\s+return unindent`([^`]*)`/.exec(turbo)![1]!
  const filled = template.replaceAll('${ProgressBar.animationDuration}', String(duration)).replaceAll('${ProgressBar.animationDuration / 2}', String(duration / 2))
  const lines = filled.replace(/^\n/, '').split('\n')
  const indent = /^\s+/.exec(lines[0]!)![0].length
  const style = lines.map((line) => line.slice(indent)).join('\n')
  expect(`'sha256-${createHash('sha256').update(style).digest('base64')}'`).toBe(turboStyle)
})
