import { attributionAt, filledFrom, headersAt, separatesAt } from './quote-marks.ts'

/**
 * The lines that somebody wrote above, below or between what they answered. A mail program marks that with `>` before each line, or
 * puts all of it under a line or a block of headers that says whose it was; under those, everything to the end is quoted.
 */
export const withoutQuotes = (text: string): string => {
  const lines = text.split('\n')
  const end = endOfOwn(lines)
  const above = unmarked(lines.slice(0, end))
  if (above.trim() !== '') return above
  // Nothing stands above it: then it was answered below, and where the quote ends we can't tell.
  return unmarked(withoutHeaders(lines.slice(end)))
}

/** Where what is quoted without marks begins. */
const endOfOwn = (lines: string[]): number => {
  const found = lines.findIndex((_, at) => headersAt(lines, at) > 0 || separatesAt(lines, at) || saysWhoseIsUnmarked(lines, at))
  return found === -1 ? lines.length : found
}

const saysWhoseIsUnmarked = (lines: string[], at: number): boolean => {
  const attribution = attributionAt(lines, at)
  return attribution > 0 && !isMarked(lines[filledFrom(lines, at + attribution)])
}

/** Leaves out marked lines, and the line that says whose they were. */
const unmarked = (lines: string[]): string => {
  const own: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const attribution = attributionAt(lines, at)
    if (attribution > 0) at += attribution - 1
    else if (!isMarked(lines[at])) own.push(lines[at]!)
  }
  return own.join('\n')
}

// Addresses stand in them, which are nobody's to read.
const withoutHeaders = (lines: string[]): string[] => {
  const kept: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const headers = headersAt(lines, at)
    if (headers > 0) at += headers - 1
    else if (!separatesAt(lines, at)) kept.push(lines[at]!)
  }
  return kept
}

const isMarked = (line: string | undefined): boolean => line !== undefined && /^ {0,2}[>|]/.test(line)
