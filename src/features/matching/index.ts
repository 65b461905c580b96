/**
 * How alike two texts are, in Dutch as people write it, English beside it, and because of what: by words, by pieces of words (so that
 * a typing error or a compound does little harm) and by what words mean, which the lexicon in lexicon/*.txt knows.
 */
export type { Because } from './because.ts'
export { explain } from './explain.ts'
export { type Alike, findAlike } from './find-alike.ts'
export type { Text } from './features.ts'
export { type Highlighter, type Segment, highlighter } from './highlight.ts'
export { matchingConsumer, matchingSchedule, readEverything } from './keep-up.ts'
export { knowledgeVersion } from './knowledge.ts'
export type { Source, SourceText } from './source.ts'
