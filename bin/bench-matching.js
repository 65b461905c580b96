/**
 * npm run bench:matching                     how well questions asked in other words are found, ours beside the usual ways
 * npm run bench:matching -- --set <folder>   on another set of the same form
 * npm run bench:matching -- --half even      on one half of the set, by the number of the pair: odd was tuned on, even was not
 * npm run bench:matching -- --json           the figures as JSON
 */
import { resolve } from 'node:path'
import { install } from './install.js'
import { become, root, succeeds, tools } from './node.js'

// A folder is named from where the command was typed.
const from = process.env.INIT_CWD ?? process.cwd()
const args = process.argv.slice(2).map((word, at, all) => (all[at - 1] === '--set' ? resolve(from, word) : word))
process.chdir(root)
install()
if (!succeeds(tools.lexicon)) process.exit(1)
become('bench/matching/run.ts', args)
