import type { Language } from '../../platform/messages.ts'
import type { Reader } from '../../platform/reader.tsx'
import { usualTimeZone as timeZone } from '../../platform/wall-clock.ts'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

const numbers = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
const hours = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' })

/** Asking for words about a date is slow, and pages ask for the same ones over and over; none of these words change within a quarter of an hour. */
const oncePerQuarter = <Words>(words: (at: Date) => Words) => {
  const kept = new Map<number, Words>()
  return (at: Date): Words => {
    const quarter = Math.floor(at.getTime() / (15 * minuteMs))
    let known = kept.get(quarter)
    if (known === undefined) {
      if (kept.size >= 10_000) kept.clear()
      kept.set(quarter, (known = words(at)))
    }
    return known
  }
}

const formats = (language: Language) => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locales[language], { timeZone, ...options })
    return oncePerQuarter((at) => made.format(at))
  }
  return {
    weekday: format({ weekday: 'long' }),
    day: format({ day: 'numeric', month: 'long' }),
    dayAndYear: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    fullDay: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  }
}

const byLanguage = { nl: formats('nl'), en: formats('en') }

/** The date on a calendar in Amsterdam: "2026-03-29". */
export const calendarDay = oncePerQuarter((at) => numbers.format(at))

const daysSinceEpoch = oncePerQuarter((at) => Math.round(Date.parse(calendarDay(at)) / dayMs))
const calendarDaysBetween = (from: Date, to: Date): number => daysSinceEpoch(to) - daysSinceEpoch(from)

const hour = oncePerQuarter((at) => Number(hours.format(at)))

/** "9.00" in Dutch, "09:00" in English. */
export const timeWords = (at: Date, language: Language): string => {
  const minutes = String(at.getUTCMinutes()).padStart(2, '0')
  return language === 'nl' ? `${hour(at)}.${minutes}` : `${String(hour(at)).padStart(2, '0')}:${minutes}`
}

/** "dinsdag 3 maart 2026, 14.00", for who wants to know exactly; without the time where only the day counts. */
export const fullDateWords = (at: Date, language: Language, dayOnly = false): string => {
  const day = byLanguage[language].fullDay(at)
  return dayOnly ? day : `${day}, ${timeWords(at, language)}`
}

const longAgoOrAhead = (at: Date, now: Date, language: Language): string => {
  const { day, dayAndYear } = byLanguage[language]
  return calendarDay(at).slice(0, 4) === calendarDay(now).slice(0, 4) ? day(at) : dayAndYear(at)
}

type Words = Pick<Reader, 'language' | 't' | 'now'>

/** A day as people say it: today, tomorrow, 3 days ago, 12 March. */
export const dayWords = (at: Date, { language, t, now }: Words): string => {
  const days = calendarDaysBetween(now, at)
  if (days === 0) return t('ui.when.today')
  if (days === 1) return t('ui.when.tomorrow')
  if (days === -1) return t('ui.when.yesterday')
  if (days < 0 && days > -7) return t('ui.when.daysAgo', { days: -days })
  if (days > 0 && days < 7) return byLanguage[language].weekday(at)
  return longAgoOrAhead(at, now, language)
}

/** A moment as people say it: just now, 12 minutes ago, tomorrow 14.00, 3 days ago, 12 March. */
export const whenWords = (at: Date, words: Words): string => {
  const { language, t, now } = words
  const minutes = Math.trunc((at.getTime() - now.getTime()) / minuteMs)
  if (minutes === 0) return at > now ? t('ui.when.soon') : t('ui.when.justNow')
  if (minutes > -60 && minutes < 0) return t('ui.when.minutesAgo', { minutes: -minutes })
  if (minutes > 0 && minutes < 60) return t('ui.when.inMinutes', { minutes })
  const day = dayWords(at, words)
  const days = calendarDaysBetween(now, at)
  return days >= -1 && days < 7 ? t('ui.when.dayAndTime', { day, time: timeWords(at, language) }) : day
}
