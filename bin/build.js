/** Builds Kring unless what was built is of exactly these sources. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, succeeds, tools } from './node.js'

const stamp = join(root, 'dist/.built')

/** Answers whether it went well. */
export function build() {
  const sources = digestOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true
  console.log('Building Kring; this takes some seconds.')
  const quiet = ['build', '--logLevel', 'warn']
  const built = succeeds(tools.messages) && succeeds(tools.lexicon) && succeeds(tools.vite, quiet) && succeeds(tools.vite, [...quiet, '--ssr'])
  if (built) writeFileSync(stamp, sources)
  return built
}

/** Contents are compared, not times: a checkout or a copy makes every file look new. */
function digestOfSources() {
  const inSrc = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.|\.generated\.(js|d\.ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const others = ['package-lock.json', 'vite.config.ts', 'bin/messages.js', 'bin/lexicon.js'].map((file) => join(root, file))
  const hash = createHash('sha256')
  for (const file of [...inSrc.sort(), ...others]) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}
