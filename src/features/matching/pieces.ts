/** How long the pieces are, in letters. Shorter ones are in too many words; longer ones do not survive a typing error. */
const lengths = [4, 5] as const

/**
 * The pieces of 4 and of 5 letters of folded words, with how often each is there. Where a word begins and ends counts as a letter: *kennis*
 * → ·ken kenn enni nnis nis· ·kenn … Pieces that run over the joint of two neighbours are answered apart: with them *kennis delen*
 * has all the pieces of *kennisdelen*, and they say less, as most neighbours are no compound.
 */
export const piecesOf = (folded: string[]): { inside: Map<string, number>; joints: Map<string, number> } => {
  const inside = new Map<string, number>()
  const joints = new Map<string, number>()
  folded.forEach((word, at) => {
    const edged = `·${word}·`
    if (edged.length < lengths[0]) count(inside, edged)
    for (const length of lengths) for (let start = 0; start + length <= edged.length; start++) count(inside, edged.slice(start, start + length))
    const next = folded[at + 1]
    if (next === undefined) return
    const longest = lengths.at(-1)! - 1
    const [before, after] = [word.slice(-longest), next.slice(0, longest)]
    for (const length of lengths) {
      for (let left = 1; left < length; left++) {
        if (left <= before.length && length - left <= after.length) count(joints, before.slice(-left) + after.slice(0, length - left))
      }
    }
  })
  return { inside, joints }
}

const count = (counts: Map<string, number>, piece: string) => counts.set(piece, (counts.get(piece) ?? 0) + 1)
