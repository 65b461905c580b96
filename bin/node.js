/** Kring runs on Node 24 or newer. A machine with an older one gets it from an npm package, and we hand over to that. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export function nodeProgram() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  const brought = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]
    .map((name) => join(root, 'node_modules', name, 'bin', 'node'))
    .find((file) => existsSync(file))
  if (brought) return brought
  console.error(`Kring needs Node 24 or newer on ${process.platform}-${process.arch}; this is ${process.version}.`)
  process.exit(1)
}

/** What our programs see: the right Node first on PATH, for whatever they start themselves. */
export function environment(extra = {}) {
  return { ...process.env, PATH: `${dirname(nodeProgram())}:${process.env.PATH}`, ...extra }
}

/** A tool from an npm package, by the file that its package.json names as the program. */
export const tools = {
  messages: join(root, 'bin/messages.js'),
  lexicon: join(root, 'bin/lexicon.js'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  oxlint: join(root, 'node_modules/oxlint/bin/oxlint'),
  vite: join(root, 'node_modules/vite/bin/vite.js'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
}

/** Runs a script under Node 24 and answers whether it went well. */
export function succeeds(script, args = [], extraEnvironment = {}) {
  const options = { cwd: root, stdio: 'inherit', env: environment(extraEnvironment) }
  return spawnSync(nodeProgram(), [script, ...args], options).status === 0
}

/**
 * Becomes that script, as far as Node can: its signals, its exit code, its input and output. The channel between us is for
 * the case that we are killed ourselves: the other end sees it close, and stops.
 */
export function become(script, args, extraEnvironment = {}) {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
  const child = spawn(nodeProgram(), ['--enable-source-maps', script, ...args], { stdio, env: environment(extraEnvironment) })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
  return child
}
