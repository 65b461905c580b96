/**
 * npm test                  everything: messages, types, lint, the build, and every test, those in a browser too
 * npm test -- src/features  only the test files whose path contains one of these words
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserProgram } from './browser.js'
import { build } from './build.js'
import { install } from './install.js'
import { root, succeeds, tools } from './node.js'

const chosen = process.argv.slice(2)
process.chdir(root)
install()

const results = []
const check = (name, passes) => {
  if (!passes) console.error(`\n${name}: not in order, see above\n`)
  results.push({ passed: passes ? 1 : 0, failed: passes ? 0 : 1 })
}

check('messages', succeeds(tools.messages))
check('lexicon', succeeds(tools.lexicon))
if (chosen.length === 0) {
  check('types', succeeds(tools.tsc, ['--noEmit']))
  check('lint', succeeds(tools.oxlint))
}
const inBrowser = chosen.some((word) => word.startsWith('e2e'))
const both = chosen.length === 0
if (both || inBrowser) check('build', build())
results.push(runTests(both ? ['product', 'journeys'] : [inBrowser ? 'journeys' : 'product']))

const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** All in one run, so that the tests of the product have the processor while a journey waits for its browser. */
function runTests(projects) {
  const browser = projects.includes('journeys') ? browserProgram() : undefined
  if (projects.includes('journeys') && !browser) {
    console.error('\nThe tests in a browser need Chrome or Chromium, and none was found. Install one, or name it in KRING_BROWSER.')
    check('browser', false)
  }
  const folder = mkdtempSync(join(tmpdir(), 'kring-results-'))
  const file = join(folder, 'results.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const run = projects.filter((project) => project === 'product' || browser).map((project) => `--project=${project}`)
  if (run.length === 0) return { passed: 0, failed: 0 }
  const ended = succeeds(tools.vitest, ['run', ...run, '--passWithNoTests', ...reporters, ...chosen], browser && { KRING_BROWSER: browser })
  const { passed, failed } = counts(file)
  rmSync(folder, { recursive: true })
  // A file that can't be loaded, or an error outside any test, fails the run without failing a test.
  return { passed, failed: ended ? failed : Math.max(failed, 1) }
}

function counts(file) {
  try {
    const { numTotalTests, numPassedTests } = JSON.parse(readFileSync(file, 'utf8'))
    // A test that was skipped, or is still to be written, has not passed.
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
