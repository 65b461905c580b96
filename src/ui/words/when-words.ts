import type { Language } from '../../platform/messages.ts'
import type { Reader } from '../../platform/reader.tsx'

const timeZone = 'Europe/Amsterdam'
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

const formats = (language: Language) => {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales[language], { timeZone, ...options })
  return {
    time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    weekday: format({ weekday: 'long' }),
    day: format({ day: 'numeric', month: 'long' }),
    dayAndYear: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    fullDay: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  }
}
const byLanguage = { nl: formats('nl'), en: formats('en') }
const numbers = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The date on a calendar in Amsterdam: "2026-03-29". */
export const calendarDay = (at: Date): string => numbers.format(at)

const calendarDaysBetween = (from: Date, to: Date): number => Math.round((Date.parse(calendarDay(to)) - Date.parse(calendarDay(from))) / dayMs)

/** "9.00" in Dutch, "09:00" in English. */
export const timeWords = (at: Date, language: Language): string => {
  const time = byLanguage[language].time.format(at)
  return language === 'nl' ? time.replace(/^0/, '').replace(':', '.') : time
}

/** "dinsdag 3 maart 2026, 14.00", for who wants to know exactly; without the time where only the day counts. */
export const fullDateWords = (at: Date, language: Language, dayOnly = false): string => {
  const day = byLanguage[language].fullDay.format(at)
  return dayOnly ? day : `${day}, ${timeWords(at, language)}`
}

const longAgoOrAhead = (at: Date, now: Date, language: Language): string => {
  const { day, dayAndYear } = byLanguage[language]
  return calendarDay(at).slice(0, 4) === calendarDay(now).slice(0, 4) ? day.format(at) : dayAndYear.format(at)
}

type Words = Pick<Reader, 'language' | 't' | 'now'>

/** A day as people say it: today, tomorrow, 3 days ago, 12 March. */
export const dayWords = (at: Date, { language, t, now }: Words): string => {
  const days = calendarDaysBetween(now, at)
  if (days === 0) return t('ui.when.today')
  if (days === 1) return t('ui.when.tomorrow')
  if (days === -1) return t('ui.when.yesterday')
  if (days < 0 && days > -7) return t('ui.when.daysAgo', { days: -days })
  if (days > 0 && days < 7) return byLanguage[language].weekday.format(at)
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
