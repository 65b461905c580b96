/** How many people and questions; there are ten times as many contributions as questions. */
export const sizes = {
  small: { people: 1_000, questions: 2_000 },
  large: { people: 100_000, questions: 200_000 },
} as const

export type Size = keyof typeof sizes
