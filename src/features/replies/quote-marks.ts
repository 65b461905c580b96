/*
 * How mail programs say "this is what I answer to", in the languages of the programs that people here use. Sources: what Gmail,
 * Outlook, Apple Mail, Thunderbird, Yahoo, Samsung, Roundcube and Proton put above a reply.
 */

/** A line that says who wrote what follows, and when. It ends in a colon and has a number in it, or it is a sentence of somebody's own. */
const attributions = [
  /^Op\b.{3,250}\bschreef\b.{0,250}:$/iu,
  /^Op\b.{3,250}\bheeft\b.{1,250}\bgeschreven ?:$/iu,
  /^.{1,150}\bschreef op\b.{4,120}:$/iu,
  /^.{1,150}\bheeft op\b.{4,120}\bgeschreven ?:$/iu,
  /^On\b.{3,250}\bwrote ?:$/iu,
  /^.{1,150}\bwrote on\b.{4,120}:$/iu,
  /^Le\b.{3,250}\ba écrit ?:$/iu,
  /^Am\b.{3,250}\bschrieb\b.{0,250}:$/iu,
]

/** The same without a date: only believed where marked lines follow. */
const bareAttributions = [/^.{1,150}\b(schreef|wrote|a écrit|schrieb) ?:$/iu, /^.{1,150}\bheeft\b.{0,60}\bgeschreven ?:$/iu]

const mostLinesOfAttribution = 4

/** How many lines from here say whose the following words are; 0 when none do. A long one is broken over several lines. */
export const attributionAt = (lines: string[], at: number): number => {
  if (!lines[at]?.trim()) return 0
  for (let count = 1; count <= mostLinesOfAttribution; count++) {
    const last = lines[at + count - 1]?.trim()
    if (!last) return 0
    if (!last.endsWith(':')) continue
    const joined = lines.slice(at, at + count).join(' ').trim()
    if (/\d/.test(joined) && attributions.some((pattern) => pattern.test(joined))) return count
    return lines[filledFrom(lines, at + count)]?.startsWith('>') && bareAttributions.some((pattern) => pattern.test(joined)) ? count : 0
  }
  return 0
}

const sender = /^\*?(Van|From|De|Von) ?:\*? *\S/iu
const otherHeader = /^\*?(Verzonden|Verstuurd|Datum|Aan|Cc|Kopie|Onderwerp|Sent|Date|To|Subject|Reply-To|Beantwoorden|Antwoord aan|Envoyé|À|Objet|Gesendet|An|Betreff|Prioriteit|Importance|Urgentie) ?:/iu

/** How many lines from here are the headers of a mail that is quoted in full, as Outlook has them; 0 when it is something else. */
export const headersAt = (lines: string[], at: number): number => {
  if (!sender.test(lines[at]?.trim() ?? '')) return 0
  let found = 0
  let last = at
  // Long addresses run on over the next line; more than that is no block of headers.
  for (let next = at + 1; next < lines.length && next <= last + 2; next++) {
    if (!otherHeader.test(lines[next]!.trim())) continue
    found += 1
    last = next
  }
  return found >= 2 ? last - at + 1 : 0
}

const separators = [
  /^[-_*]{2,} ?(Oorspronkelijk(e)? (e-?mail)?bericht|Original( Email)? Message|Doorgestuurd bericht|Doorgezonden bericht|Forwarded message|Message d['’]origine|Message original|Ursprüngliche Nachricht) ?[-_*]{2,}$/iu,
  /^(Begin doorgestuurd bericht|Begin forwarded message) ?:$/iu,
]
const rule = /^[_-]{8,}$/

/** Whether this line stands between somebody's own words and a mail that is quoted in full. */
export const separatesAt = (lines: string[], at: number): boolean => {
  const line = lines[at]?.trim() ?? ''
  if (separators.some((pattern) => pattern.test(line))) return true
  if (!rule.test(line)) return false
  const next = filledFrom(lines, at + 1)
  return headersAt(lines, next) > 0 || attributionAt(lines, next) > 0
}

/** Where the first line with something on it is, from here on; behind the end where there is none. */
export const filledFrom = (lines: string[], from: number): number => {
  let at = from
  while (at < lines.length && lines[at]!.trim() === '') at++
  return at
}
