/** The commands for operators: npm run move, backup, restore, token. */
import { join } from 'node:path'
import { build } from './build.js'
import { install } from './install.js'
import { become, root } from './node.js'

process.chdir(root)
install()
if (!build()) process.exit(1)
become(join(root, 'dist/server/operate.js'), process.argv.slice(2), { NODE_ENV: 'production' })
