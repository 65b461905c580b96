import { Hono } from 'hono'
import { answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { openWrite } from '../../platform/open-write.tsx'
import { ownPath } from '../../platform/own-path.ts'
import { letIn } from './let-in.ts'
import { checkPasskeyTry } from './limits.ts'
import { paths } from './paths.ts'
import { credentialInput } from './relying-party.ts'
import { optionsToSignIn, signInByPasskey } from './sign-in-by-passkey.ts'

/** What the passkey button on the sign-in page talks to; without scripts there is the mailed link. */
export const passkeyRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .post(paths.passkeyChallenges, async (c) => {
      const refused = await checkPasskeyTry(deps, c.var.address)
      return refused ? answerRefusal(c, refused) : c.json(await optionsToSignIn(deps.db, deps.settings, c.var.now))
    })
    .post(paths.passkey, (c) =>
      openWrite(deps, c, {
        input: credentialInput,
        guard: () => checkPasskeyTry(deps, c.var.address),
        act: (trx, credential, now) => signInByPasskey(trx, deps.settings, credential, now),
        accepted: async ({ personId }) => {
          await letIn(deps, c, personId)
          const location = ownPath(c.req.query('return_to'))
          return { location, body: { location } }
        },
      }),
    )
