/** Runs one of the tools under the right Node: `node bin/tool.js oxlint`. */
import { become, root, tools } from './node.js'

const [name, ...args] = process.argv.slice(2)
process.chdir(root)
become(tools[name], args)
