import { Hono } from 'hono'
import { page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { openWrite } from '../../platform/open-write.tsx'
import type { FormState } from '../../ui/index.ts'
import { linkForm } from './forms.ts'
import { letIn } from './let-in.ts'
import { EnterPage, JoinPage, SpentPage } from './link-pages.tsx'
import { paths } from './paths.ts'
import { addressOfLink, goodLink, mayJoin, personByAddress } from './queries.ts'
import { useLink } from './use-link.ts'

/** What a mailed link opens, and its button. */
export const linkRoutes = (deps: Deps) => {
  const { db } = deps

  const linkPage = async (c: Ask, token: string, state?: FormState) => {
    const link = await goodLink(db, token, c.var.now)
    const person = link && (await personByAddress(db, link.address))
    if (person) return <EnterPage token={token} name={person.name} />
    if (link && (await mayJoin(db, link.address))) return <JoinPage token={token} {...(state && { state })} />
    return <SpentPage address={await addressOfLink(db, token)} />
  }

  return new Hono<Env>()
    .get(paths.links, async (c) => page(c, await linkPage(c, c.req.query('token') ?? '')))
    .post(paths.links, (c) =>
      openWrite(deps, c, {
        input: linkForm,
        act: (trx, input, now) => useLink(trx, { ...input, language: c.var.reader.language }, now),
        accepted: async ({ personId, returnTo }) => {
          await letIn(deps, c, personId)
          return { location: returnTo }
        },
        again: (form) => linkPage(c, String(form.values['token'] ?? ''), form),
      }),
    )
}
