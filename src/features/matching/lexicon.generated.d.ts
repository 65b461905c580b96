/** The lines of every file in lexicon/, by the file's name. Compiled by bin/lexicon.js. */
export declare const lexiconTexts: Record<string, string>
