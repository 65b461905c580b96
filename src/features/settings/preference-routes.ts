import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { cookies } from '../../platform/cookies.ts'
import { openWrite } from '../../platform/open-write.tsx'
import { appearanceInput, languageInput } from './forms.ts'
import { paths } from './paths.ts'

const kept = { path: '/', sameSite: 'Lax', maxAge: 365 * 86_400 } as const

/** Language and appearance: of this browser, for visitors too. Mails to a member follow the language they chose last. */
export const preferenceRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .post(paths.language, (c) =>
      openWrite(deps, c, {
        input: languageInput,
        act: async (trx, { language, back }) => {
          const { viewer } = c.var
          if (viewer.kind === 'member' && viewer.scopes.includes('write')) await trx.updateTable('people').set({ language }).where('id', '=', viewer.personId).execute()
          return { language, back }
        },
        accepted: ({ language, back }) => {
          setCookie(c, cookies.language, language, kept)
          return { location: back }
        },
      }),
    )
    .post(paths.appearance, (c) =>
      openWrite(deps, c, {
        input: appearanceInput,
        act: async (_, input) => input,
        accepted: ({ appearance, back }) => {
          setCookie(c, cookies.appearance, appearance, kept)
          return { location: back }
        },
      }),
    )
