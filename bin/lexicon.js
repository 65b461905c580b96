/**
 * Makes of src/features/matching/lexicon/*.txt one module with all that can be known before anybody asks: to read the lines, to find stems
 * and to split compounds takes seconds, to read the module a fraction of one. Does nothing when nothing changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const folder = 'src/features/matching'
const target = `${folder}/knowledge.generated.js`
const lexicon = globSync(`${folder}/lexicon/*.txt`).sort()
const code = globSync(`${folder}/*.ts`, { exclude: (name) => /\.(test|generated\.d)\.ts$/.test(String(name)) }).sort()

const hash = createHash('md5')
for (const file of [...code, ...lexicon]) hash.update(`${file}\n${readFileSync(file, 'utf8')}\n`)
const version = hash.digest('base64url')

if (!existsSync(target) || !readFileSync(target, 'utf8').includes(`'${version}'`)) {
  rmSync(target, { force: true })
  const { compile } = await import('../src/features/matching/compile.ts')
  const { parseLexicon } = await import('../src/features/matching/parse-lexicon.ts')
  const groups = lexicon.flatMap((file) => parseLexicon(basename(file), readFileSync(file, 'utf8')).groups)
  const text = JSON.stringify(JSON.stringify(compile(groups)))
  writeFileSync(target, `// Made by bin/lexicon.js\nexport const version = '${version}'\nexport const unpack = () => JSON.parse(${text})\n`)
}
