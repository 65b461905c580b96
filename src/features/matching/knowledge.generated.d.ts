import type { Compiled } from './knowledge.ts'

/** Our own lexicon, made ready by bin/lexicon.js; unpacked when it is asked for, as it is large. */
export declare const unpack: () => Compiled
/** Another one when the lexicon or the way of reading it changes. */
export declare const version: string
