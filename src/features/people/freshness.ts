import type { Translate } from '../../platform/messages.ts'

const dayMs = 86_400_000

/** How long ago somebody said that a phrase of theirs holds, in the rough words that people use for it. */
export const freshnessWords = (freshAt: string, now: Date, t: Translate): string => {
  const days = Math.floor((now.getTime() - Date.parse(freshAt)) / dayMs)
  if (days < 14) return t('people.fresh.new')
  if (days < 45) return t('people.fresh.month')
  if (days < 340) return t('people.fresh.months', { months: Math.round(days / 30.4) })
  return t('people.fresh.years', { years: Math.max(1, Math.round(days / 365)) })
}

/** Old enough to ask whether it still holds. */
export const isStale = (freshAt: string, now: Date): boolean => now.getTime() - Date.parse(freshAt) > 180 * dayMs
