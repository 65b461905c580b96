/** Finds texts: the places of those that are most like what is asked, best first. */
export type Finder = { name: string; find: (asked: { title: string; story: string }, most: number) => Promise<number[]> }

/** Recall at 5: the part of the questions whose twin is among the first five. MRR: the mean of 1 / its rank, 0 beyond the hundredth. */
export type Figures = { count: number; recallAt5: number; mrr: number }

export const mostLooked = 100

/** `ranks` has a number for each question, counted from 1; Infinity when what was sought was not found. */
export const figuresOf = (ranks: number[]): Figures => ({
  count: ranks.length,
  recallAt5: mean(ranks.map((rank) => (rank <= 5 ? 1 : 0))),
  mrr: mean(ranks.map((rank) => 1 / rank)),
})

/** The rank of a place in what was found. */
export const rankOf = (place: number, found: number[]): number => {
  const at = found.indexOf(place)
  return at === -1 ? Infinity : at + 1
}

/** The places with the highest scores; of equal ones the first. Nothing that scores 0. */
export const bestOf = (scores: Float64Array, most: number): number[] =>
  [...scores.keys()]
    .filter((place) => scores[place]! > 0)
    .sort((one, other) => scores[other]! - scores[one]! || one - other)
    .slice(0, most)

export const mean = (numbers: number[]): number => (numbers.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : 0)

export const median = (numbers: number[]): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
