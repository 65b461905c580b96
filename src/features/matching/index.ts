/**
 * How alike two texts are, in Dutch as people write it, English beside it, and because of what: by words, by pieces of words (so that
 * a typing error or a compound does little harm) and by what words mean, which the lexicon in lexicon/*.txt knows.
 */
export { type Because, becauseOf } from './because.ts'
export { type Collection, collect } from './collection.ts'
export { communityWords } from './community-words.ts'
export { type Features, type Kind, type Text, featuresOf, kinds } from './features.ts'
export { type Knowledge, knowledgeFrom, ownLexicon } from './knowledge.ts'
export { type Complaint, type Group, parseLexicon } from './parse-lexicon.ts'
export { type Frequencies, type Weighed, similarity, weigh } from './similarity.ts'
