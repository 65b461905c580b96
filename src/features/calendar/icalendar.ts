import { ICalCalendar, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { legible } from '../../platform/legible.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Entry } from './entries.ts'

export type CalendarOf = { community: { name: string; feedId: string }; entries: Entry[]; url: string; t: Translate }

const askAgainSeconds = 6 * 3_600

/**
 * A calendar as RFC 5545 has it. Everything in it follows from what is told, so the same entries make the same bytes. A day is a day on
 * the calendar wherever one is; a moment is written in UTC.
 */
export const icalendarOf = ({ community, entries, url, t }: CalendarOf): string => {
  const calendar = new ICalCalendar({ name: legible(t('calendar.name', { community: community.name })), prodId: { company: 'Kring', product: 'Kring', language: 'NL' }, ttl: askAgainSeconds })
  for (const { key, when, sequence, changedAt, dated } of entries)
    calendar.createEvent({
      id: `${key}@${community.feedId}`,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      ...('day' in when ? { start: new Date(`${when.day}T00:00:00Z`), allDay: true } : { start: when.startsAt, end: when.endsAt }),
      summary: dated ? legible(dated.title) : t('calendar.fell-away'),
      status: dated ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      // It is there to know of, and takes nobody's time; and it is for one person.
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
      ...(dated && { description: `${legible(dated.about)}\n\n${url}${dated.path}`, url: `${url}${dated.path}` }),
    })
  return calendar.toString()
}
