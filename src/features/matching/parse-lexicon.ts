/** How near a term stands to the head of its group. */
export type Nearness = 'equal' | 'related' | 'narrower'
export type Term = { text: string; nearness: Nearness }

/** Words for one thing. The head names the group; it is its first term. */
export type Group = { head: string; terms: Term[] }

/** What is wrong with a line, for whoever wrote it. */
export type Complaint = { file: string; line: number; text: string; problem: string }

const marks: Record<string, Nearness> = { '~': 'related', '>': 'narrower' }
const allowed = /^[\p{Ll}\p{N}'][\p{Ll}\p{N}\p{M} '’&+./-]*$/u

/**
 * Reads lines of `werkdruk: werklast, workload, ~stress, >nakijkdruk`: a head, then its terms; `~` before what is related and weaker,
 * `>` before what is narrower; `#` begins a comment line. A line with something wrong in it is left out and complained of.
 */
export const parseLexicon = (file: string, text: string): { groups: Group[]; complaints: Complaint[] } => {
  const groups: Group[] = []
  const complaints: Complaint[] = []
  text.split('\n').forEach((written, at) => {
    const line = written.trim()
    if (line === '' || line.startsWith('#')) return
    const { group, problems } = parseLine(line)
    complaints.push(...problems.map((problem) => ({ file, line: at + 1, text: line, problem })))
    if (group) groups.push(group)
  })
  return { groups, complaints }
}

const parseLine = (line: string): { group?: Group; problems: string[] } => {
  const [head, list, ...more] = line.split(':').map((part) => part.trim())
  if (!head || list === undefined || more.length) return { problems: ['is not `head: term, term`'] }
  const terms: Term[] = [{ text: head, nearness: 'equal' }, ...list.split(',').map((part) => termOf(part.trim()))]
  const problems = terms.flatMap(({ text }, at) => problemsOf(text, terms.slice(0, at)))
  if (terms.length < 2) problems.push('has no other term than its head')
  return problems.length ? { problems } : { group: { head, terms }, problems }
}

const termOf = (written: string): Term => {
  const nearness = marks[written[0] ?? '']
  return nearness ? { text: written.slice(1).trim(), nearness } : { text: written, nearness: 'equal' }
}

const problemsOf = (text: string, earlier: Term[]): string[] => {
  if (text === '') return ['has an empty term']
  if (text !== text.toLowerCase()) return [`has capitals in “${text}”`]
  if (!allowed.test(text)) return [`has a character that does not belong in a term, in “${text}”`]
  if (text.includes('  ')) return [`has two spaces in “${text}”`]
  return earlier.some((term) => term.text === text) ? [`has “${text}” twice`] : []
}
