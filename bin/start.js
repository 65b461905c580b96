/** npm start: installs what is missing, builds what is stale, and becomes the program. */
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
become(join(root, 'dist/server/main.js'), process.argv.slice(2), { NODE_ENV: 'production' })
