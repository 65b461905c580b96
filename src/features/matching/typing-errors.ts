const leastLetters = 5
const lettersForTwo = 9

/**
 * Finds known words by a misspelling of them: one letter too many, too few, wrong, or two that changed places; from nine letters on
 * two such errors. Both the words and what is looked up are kept under what is left of them without one (or two) of their letters, so that a
 * look-up costs the same however many words there are (the idea of SymSpell, Garbe 2012).
 */
export const misspellings = (words: Iterable<string>): ((folded: string) => string | undefined) => {
  const byRest = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < leastLetters) continue
    for (const rest of restsOf(word)) {
      const there = byRest.get(rest)
      if (there) there.push(word)
      else byRest.set(rest, [word])
    }
  }
  return (folded) => {
    if (folded.length < leastLetters) return undefined
    let nearest: { word: string; errors: number } | undefined
    for (const rest of restsOf(folded)) {
      for (const word of byRest.get(rest) ?? []) {
        const errors = errorsBetween(folded, word)
        const most = Math.min(folded.length, word.length) >= lettersForTwo ? 2 : 1
        if (errors <= most && (!nearest || errors < nearest.errors || (errors === nearest.errors && word < nearest.word))) nearest = { word, errors }
      }
    }
    return nearest?.word
  }
}

const restsOf = (word: string): Set<string> => {
  const rests = new Set([word])
  for (let at = 0; at < word.length; at++) rests.add(word.slice(0, at) + word.slice(at + 1))
  return rests
}

/** How many letters were added, left out, replaced or changed places (optimal string alignment); 3 stands for more than two. */
export const errorsBetween = (one: string, other: string): number => {
  if (Math.abs(one.length - other.length) > 2) return 3
  let [beforeLast, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      let least = Math.min(last![column]! + 1, now[column - 1]! + 1, last![column - 1]! + same)
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) least = Math.min(least, beforeLast![column - 2]! + 1)
      now.push(least)
    }
    ;[beforeLast, last] = [last, now]
  }
  return Math.min(3, last!.at(-1)!)
}
