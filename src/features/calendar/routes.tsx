import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { answer, page } from '../../platform/answer.tsx'
import type { DateSource } from '../../platform/dates.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { membersOnly } from '../../platform/members-only.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { presentDates } from './api.ts'
import { CalendarPage } from './calendar-page.tsx'
import { endFeed, feedOf, makeFeed } from './feed-address.ts'
import { answerFeed } from './feed-route.ts'
import { gatherDates } from './gather-dates.ts'
import { paths } from './paths.ts'

// The new secret travels to the page that shows it in the browser that asked, for a minute; the server does not keep it.
const cookie = { name: 'kring_new_calendar', options: { path: paths.settings, httpOnly: true, sameSite: 'Strict' as const, maxAge: 60 } }
const nothing = z.object({})

export const calendarRoutes = (deps: Deps, sources: DateSource[]): Hono<Env> => {
  const { db, settings } = deps
  const datesFor = (c: Ask) => gatherDates(db, c.var.viewer as Member, sources, c.var.now, c.var.reader.t)
  const calendarPage = async (c: Ask, secret?: string) => (
    <CalendarPage dates={await datesFor(c)} feed={await feedOf(db, c.var.viewer as Member)} address={secret && settings.url + paths.feed(secret)} />
  )

  return new Hono<Env>()
    .get(paths.feed(), (c) => answerFeed(c, deps, sources))
    .get(paths.mine, membersOnly, async (c) => answer(c, { json: async () => presentDates(await datesFor(c), settings.url), page: () => calendarPage(c) }))
    .get(paths.settings, membersOnly, async (c) => {
      const secret = getCookie(c, cookie.name)
      if (secret) deleteCookie(c, cookie.name, cookie.options)
      return page(c, await calendarPage(c, secret))
    })
    .post(paths.settings, (c) =>
      write(deps, c, {
        input: nothing,
        act: (trx, viewer, _, now) => makeFeed(trx, viewer, now),
        accepted: ({ secret }) => {
          setCookie(c, cookie.name, secret, { ...cookie.options, secure: settings.url.startsWith('https://') })
          return { location: paths.settings, body: {}, secret: { address: settings.url + paths.feed(secret) } }
        },
      }),
    )
    .post(paths.removal, (c) =>
      write(deps, c, {
        input: nothing,
        act: (trx, viewer) => endFeed(trx, viewer),
        accepted: () => ({ location: paths.settings, notice: 'calendar.ended' }),
      }),
    )
}
