/** The words that were typed as a text search for words that begin with them, all of them: somebody may still be typing. */
export const beginnings = (q: string): string => (q.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(' & ')
