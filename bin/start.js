/**
 * npm start: installs what is missing, builds what is stale, and becomes the program. package.json says `exec`, so that the
 * signals that npm passes on reach us, and not a shell that dies of them and leaves us behind.
 */
import { join } from 'node:path'
import { build } from './build.js'
import { install } from './install.js'
import { become, root } from './node.js'

process.chdir(root)
install()
if (!build()) {
  console.error('Kring could not be built; see above.')
  process.exit(1)
}
const program = become(join(root, 'dist/server/main.js'), process.argv.slice(2), { NODE_ENV: 'production' })

// Nobody tells us when npm is killed outright; then the program is to end with it.
const starter = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === starter || program.kill('SIGTERM'), 500).unref()
