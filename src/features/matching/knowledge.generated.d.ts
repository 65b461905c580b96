import type { Compiled } from './knowledge.ts'

/** Our own lexicon, made ready by bin/lexicon.js. */
export declare const compiled: Compiled
/** Another one when the lexicon or the way of reading it changes. */
export declare const version: string
