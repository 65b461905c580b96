/**
 * npm run bench                     a small and a large community, one after the other
 * npm run bench -- small            only that one
 * npm run bench -- --seconds 10     longer, for quieter figures
 * npm run bench -- --searching      how long finding takes as well; reading the texts of the large community takes many minutes
 */
import { join } from 'node:path'
import { build } from './build.js'
import { install } from './install.js'
import { become, root } from './node.js'

process.chdir(root)
install()
if (!build()) process.exit(1)
become(join(root, 'bench/run.ts'), process.argv.slice(2))
