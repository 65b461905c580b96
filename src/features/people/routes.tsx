import { Hono } from 'hono'
import { z } from 'zod'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { readQuery } from '../../platform/read-input.ts'
import { isRefusal, missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { acquaintanceInput, listQuery } from './forms.ts'
import { listPeople } from './list-people.ts'
import { meRoutes } from './me-routes.tsx'
import { forgetAcquaintance, noteAcquaintance } from './note-acquaintance.ts'
import { organisationRoutes } from './organisation-routes.tsx'
import { paths } from './paths.ts'
import { PeoplePage } from './people-page.tsx'
import { PersonPage } from './person-page.tsx'
import { presentPeople, presentProfile } from './present.ts'
import { pictureOf, profileOf } from './queries.ts'
import type { Slots } from './slots.ts'

const one = paths.one(':handle')

export const peopleRoutes = (deps: Deps, slots: Slots): Hono<Env> => {
  const { db } = deps
  const app = new Hono<Env>()

  app.get(paths.list, async (c) => {
    if (c.var.viewer.kind === 'visitor') return answerRefusal(c, missing)
    const query = readQuery(c, listQuery)
    if (isRefusal(query)) return answerRefusal(c, query)
    const { q, after } = query
    const found = await listPeople(db, { q, after })
    return answer(c, { json: () => presentPeople(found), page: () => <PeoplePage found={found} q={q} isFirst={!after} /> })
  })

  app.get(one, async (c) => {
    const { viewer } = c.var
    if (viewer.kind === 'visitor') return answerRefusal(c, missing)
    const person = await profileOf(db, viewer, c.req.param('handle') ?? '')
    if (!person) return answerRefusal(c, missing)
    return answer(c, {
      json: () => presentProfile(person),
      page: async () => <PersonPage person={person} questions={await slots.ofPerson(db, viewer, person.id)} />,
    })
  })

  app.get(paths.picture(':handle'), async (c) => {
    const picture = c.var.viewer.kind === 'member' && (await pictureOf(db, c.req.param('handle') ?? ''))
    if (!picture) return answerRefusal(c, missing)
    const tag = `"${picture.changedAt.getTime().toString(36)}"`
    // Asked for again at every use, because a picture that was taken away should be gone; unchanged it costs a few bytes.
    const headers = { 'cache-control': 'private, no-cache', etag: tag }
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers)
    return c.body(new Uint8Array(picture.bytes), 200, { ...headers, 'content-type': picture.mediaType })
  })

  const noted = (c: Ask) => {
    const handle = c.req.param('handle') ?? ''
    return write(deps, c, {
      input: acquaintanceInput,
      act: (trx, viewer, { how }, now) => noteAcquaintance(trx, viewer, handle, how, now),
      accepted: () => ({ location: paths.one(handle), notice: 'people.acquaintance.done' }),
    })
  }
  app.on(['POST', 'PUT'], paths.acquaintance(':handle'), noted)

  const forgotten = (c: Ask) => {
    const handle = c.req.param('handle') ?? ''
    return write(deps, c, {
      input: z.object({}),
      act: (trx, viewer) => forgetAcquaintance(trx, viewer, handle),
      accepted: () => ({ location: paths.one(handle), notice: 'people.acquaintance.forgotten' }),
    })
  }
  app.post(paths.forgetAcquaintance(':handle'), forgotten)
  app.delete(paths.acquaintance(':handle'), forgotten)

  return app.route('/', meRoutes(deps)).route('/', organisationRoutes(deps, slots))
}
