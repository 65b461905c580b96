import type { Figures } from './rank.ts'
import type { Findings } from './run.ts'

/** Recall at 5 that is to be reached on a set that nobody here has seen. */
const goals: Record<string, number> = { all: 0.8, synonyms: 0.5, 'english jargon': 0.7, flemish: 0.85, 'typing errors': 0.9, short: 0.85, compounds: 0.97 }

/** Prints the figures side by side: a table for recall at 5, one for MRR. */
export const report = ({ pairs, distractors, overlap, questions, people }: Findings): void => {
  const kinds = Object.keys(overlap)
  console.log(`${pairs} questions asked again in other words, among ${distractors} others\n`)
  const rows = (figure: (figures: Figures) => string) => questions.map(({ name, kinds: found }) => [name, ...kinds.map((kind) => figure(found[kind]!))])
  table([
    ['recall@5', ...kinds],
    ...rows(({ recallAt5 }) => short(recallAt5)),
    ['to reach, on an unseen set', ...kinds.map((kind) => (goals[kind] ? short(goals[kind]) : ''))],
    ['asked again, times', ...kinds.map((kind) => String(questions[0]!.kinds[kind]!.count))],
    ['median overlap of stems', ...kinds.map((kind) => short(overlap[kind]!))],
  ])
  console.log()
  table([['MRR', ...kinds], ...rows(({ mrr }) => short(mrr))])
  for (const { name, figures } of people) console.log(`\npeople who could help, ${name}: recall@5 ${short(figures.recallAt5)}, MRR ${short(figures.mrr)} over ${figures.count} questions`)
}

const short = (figure: number) => figure.toFixed(2).replace(/^0/, '')

const table = (rows: string[][]) => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd())
}
