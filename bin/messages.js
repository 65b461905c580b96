/**
 * Compiles every messages/{nl,en}.json below src/ into one module of functions and one type of keys and arguments.
 * A key in the catalogue of src/features/questions is `questions.<key>`. Stops where the two languages do not match.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import MessageFormat from '@messageformat/core'
import compileModule from '@messageformat/core/compile-module.js'
import { parse } from '@messageformat/parser'

const languages = ['nl', 'en']
const target = 'src/platform/messages/catalogue.generated'

const catalogues = { nl: {}, en: {} }
for (const file of globSync('src/**/messages/nl.json').sort()) {
  const folder = dirname(file)
  const area = basename(dirname(folder))
  for (const language of languages) {
    const sentences = JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8'))
    for (const [key, sentence] of Object.entries(sentences)) catalogues[language][`${area}.${key}`] = sentence
  }
}

const kinds = { plural: 'number', selectordinal: 'number', select: 'string', argument: 'string | number', function: 'string | number | Date' }
const argumentsOf = (tokens, found = {}) => {
  for (const token of tokens) {
    if (!kinds[token.type]) continue
    if (!found[token.arg] || found[token.arg] === kinds.argument) found[token.arg] = kinds[token.type]
    for (const branch of token.cases ?? []) argumentsOf(branch.tokens, found)
  }
  return found
}

const complaints = []
const types = []
for (const key of [...new Set([...Object.keys(catalogues.nl), ...Object.keys(catalogues.en)])].sort()) {
  const missing = languages.find((language) => catalogues[language][key] === undefined)
  if (missing) {
    complaints.push(`${key} has no ${missing} sentence`)
    continue
  }
  const [nl, en] = languages.map((language) => argumentsOf(parse(catalogues[language][key])))
  if (Object.keys(nl).sort().join() !== Object.keys(en).sort().join())
    complaints.push(`${key} takes {${Object.keys(nl)}} in nl and {${Object.keys(en)}} in en`)
  const fields = Object.entries(nl).map(([name, type]) => `${name}: ${type === kinds.argument ? (en[name] ?? type) : type}`)
  types.push(`  ${JSON.stringify(key)}: ${fields.length ? `{ ${fields.join('; ')} }` : 'null'}`)
}
if (complaints.length) {
  console.error(`The message catalogues do not match:\n  ${complaints.join('\n  ')}`)
  process.exit(1)
}

const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true })
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}
write(`${target}.js`, compileModule(new MessageFormat(languages, { returnType: 'string' }), catalogues))
write(
  `${target}.d.ts`,
  `// Made by bin/messages.js\nexport type Messages = {\n${types.join('\n')}\n}\ndeclare const catalogue: Record<'nl' | 'en', Record<string, (values: object) => string>>\nexport default catalogue\n`,
)
