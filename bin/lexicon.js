/**
 * Puts the lines of src/features/matching/lexicon/*.txt into one module, so that the built program has them wherever it stands. They are
 * read, and judged, by src/features/matching/parse-lexicon.ts.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const target = 'src/features/matching/lexicon.generated.js'
const texts = Object.fromEntries(
  globSync('src/features/matching/lexicon/*.txt')
    .sort()
    .map((file) => [basename(file), readFileSync(file, 'utf8')]),
)
const module = `// Made by bin/lexicon.js\nexport const lexiconTexts = ${JSON.stringify(texts, null, 1)}\n`
if (!existsSync(target) || readFileSync(target, 'utf8') !== module) writeFileSync(target, module)
