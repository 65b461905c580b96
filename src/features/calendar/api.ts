import { z } from 'zod'
import type { Dated } from '../../platform/dates.ts'
import type { Operation } from '../../platform/openapi.ts'
import { paths } from './paths.ts'

const dateJson = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  url: z.string(),
  /** For all of a day; otherwise it has a beginning and an end. */
  day: z.iso.date().nullable(),
  startsAt: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime().nullable(),
})

const dateListJson = z.object({ items: z.array(dateJson), next: z.null() })

export const presentDates = (dates: Dated[], url: string): z.output<typeof dateListJson> => ({
  items: dates.map(({ key, title, about, path, when }) => ({
    id: key,
    title,
    about,
    url: url + path,
    day: 'day' in when ? when.day : null,
    startsAt: 'day' in when ? null : when.startsAt.toISOString(),
    endsAt: 'day' in when ? null : when.endsAt.toISOString(),
  })),
  next: null,
})

export const calendarOperations: Operation[] = [
  { method: 'get', path: paths.mine, summary: 'Everything of mine that has a date, from a month ago, the first one first', output: dateListJson },
  {
    method: 'get',
    path: paths.feed(),
    summary: 'The same for a calendar program (iCalendar), at a secret address from settings',
    query: z.object({ secret: z.string() }),
    mediaType: 'text/calendar',
    open: true,
  },
]
