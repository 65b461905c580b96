export type WordsInCircle = { size: number; lines: { text: string; y: number }[] }

const sizes = [38, 34, 30, 27, 24, 21, 19]
const lineHeight = 1.18
const narrow = /[ijltfrI1.,:;'’!|()\s-]/u
const wide = /[mwMWOQ@%—]/u

/** About how wide a bold title is, in ems. Generous, because the font itself is not at hand where this is drawn. */
const widthOf = (text: string): number => {
  let width = 0
  for (const sign of text) width += narrow.test(sign) ? 0.34 : wide.test(sign) ? 0.92 : sign > '\u024f' ? 1 : 0.6
  return width
}

const chordAt = (y: number, radius: number): number => 2 * Math.sqrt(Math.max(0, radius * radius - y * y))

/** The height of each line from the middle, and how much fits there, for this many lines. */
const roomFor = (count: number, size: number, radius: number) =>
  Array.from({ length: count }, (_, index) => {
    const y = (index - (count - 1) / 2) * size * lineHeight
    return { y, width: chordAt(Math.abs(y) + size * 0.55, radius) / size }
  })

type Word = { text: string; width: number }

const space = widthOf(' ')
const wordOf = (text: string): Word => ({ text, width: widthOf(text) })

const fill = (words: Word[], room: { y: number; width: number }[]) => {
  const lines: { text: string; y: number }[] = []
  let next = 0
  for (const { y, width } of room) {
    const first = next
    let left = width + space
    while (next < words.length && words[next]!.width + space <= left) left -= words[next++]!.width + space
    if (next > first) lines.push({ text: words.slice(first, next).map(({ text }) => text).join(' '), y })
  }
  return { lines, complete: next === words.length }
}

/** A title broken into lines that fit in a circle around 0, as large as can be; what does not fit even in the smallest size ends in "…". */
export const wordsInCircle = (title: string, radius: number): WordsInCircle => {
  const words = title.toWellFormed().split(/\s+/u).filter(Boolean).map(wordOf)
  for (const size of sizes)
    for (let count = 1; count * size * lineHeight < radius * 1.5; count += 1) {
      const room = roomFor(count, size, radius)
      const { lines, complete } = fill(words, room)
      if (complete && lines.length === count) return { size, lines }
    }
  return cutShort(words, radius)
}

const cutShort = (words: Word[], radius: number): WordsInCircle => {
  const size = sizes.at(-1)!
  const room = roomFor(Math.floor((radius * 1.5) / (size * lineHeight)), size, radius)
  const pieces = words.map(({ text }) => ([...text].length > 16 ? wordOf(`${[...text].slice(0, 15).join('')}…`) : wordOf(text)))
  for (let kept = pieces.length; kept > 0; kept -= 1) {
    const { lines, complete } = fill([...pieces.slice(0, kept - 1), wordOf(`${pieces[kept - 1]!.text.replace(/…$/, '')}…`)], room)
    if (complete) return { size, lines }
  }
  return { size, lines: [] }
}
