import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { answer } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { pathId } from '../../platform/read-input.ts'
import { isRefusal } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { nothing, tokenInput } from './forms.ts'
import { paths } from './paths.ts'
import { endToken, makeToken, tokensOf } from './tokens.ts'
import { TokensPage } from './tokens-page.tsx'

// The new secret travels to the page that shows it in the browser that asked, for a minute; the server does not keep it.
const cookie = { name: 'kring_new_token', options: { path: paths.tokens, httpOnly: true, sameSite: 'Strict' as const, maxAge: 60 } }

export const tokenRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps
  const app = new Hono<Env>()

  const tokensPage = async (c: Ask, form: FormState, secret?: string) => (
    <TokensPage tokens={await tokensOf(db, c.var.viewer as Member, c.var.now)} form={form} secret={secret} />
  )

  app.get(paths.tokens, (c) =>
    answer(c, {
      json: async () => ({ items: await tokensOf(db, c.var.viewer as Member, c.var.now), next: null }),
      page: () => {
        const secret = getCookie(c, cookie.name)
        if (secret) deleteCookie(c, cookie.name, cookie.options)
        c.header('cache-control', 'no-store')
        return tokensPage(c, emptyForm(), secret)
      },
    }),
  )

  app.post(paths.tokens, (c) =>
    write(deps, c, {
      input: tokenInput,
      act: (trx, viewer, input, now) => makeToken(trx, viewer.personId, input, now),
      accepted: ({ id, secret }) => {
        setCookie(c, cookie.name, secret, { ...cookie.options, secure: deps.settings.url.startsWith('https://') })
        return { location: paths.tokens, body: { id }, secret: { token: secret } }
      },
      again: (form) => tokensPage(c, form),
    }),
  )

  app.post(paths.endToken(':id'), (c) =>
    write(deps, c, {
      input: nothing,
      act: async (trx, viewer, _, now) => {
        const id = pathId(c)
        return isRefusal(id) ? id : endToken(trx, viewer, id, now)
      },
      accepted: () => ({ location: paths.tokens, notice: 'settings.token.ended' }),
    }),
  )
  return app
}
