/** Where the clock on the wall hangs, for a community that did not say otherwise. */
export const usualTimeZone = 'Europe/Amsterdam'

export const isTimeZone = (name: string): boolean => {
  try {
    return formatFor(name) !== undefined
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  formats.set(timeZone, known)
  return known
}

/** What the clock on the wall shows at a moment, as if that were UTC: its date and time are those of `toISOString()`. */
export const shownAt = (at: Date, timeZone: string): Date => new Date(`${formatFor(timeZone).format(at).replace(' ', 'T')}Z`)

/** The moment at which the clock on the wall shows this. In the night in which it jumps, the hour that is not there becomes the next. */
export const momentShown = (shown: Date, timeZone: string): Date => {
  const summerOrWinter = (guess: number) => shownAt(new Date(guess), timeZone).getTime() - Math.floor(guess / 1000) * 1000
  const nearly = shown.getTime() - summerOrWinter(shown.getTime())
  return new Date(shown.getTime() - summerOrWinter(nearly))
}
