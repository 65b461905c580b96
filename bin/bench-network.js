/**
 * npm run bench:network                 a year of questions among 2,000 generated people: our rules beside random asking and always the best expert
 * npm run bench:network -- --seed 7     another community of the same kind
 * npm run bench:network -- --json       the figures as JSON
 */
import { install } from './install.js'
import { become, root } from './node.js'

process.chdir(root)
install()
become('bench/network/run.ts', process.argv.slice(2))
