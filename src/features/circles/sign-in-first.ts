import { answerRefusal } from '../../platform/answer.tsx'
import { type Ask, wantsJson } from '../../platform/env.ts'
import { missing } from '../../platform/refusal.ts'
import { addresses } from '../../ui/index.ts'

/** Whoever is not signed in is asked to be, at every address of a circle, whether or not there is anything there. */
export const signInFirst = (c: Ask): Response | Promise<Response> =>
  wantsJson(c) ? answerRefusal(c, missing) : c.redirect(`${addresses.signIn}?return_to=${encodeURIComponent(c.req.path)}`, 303)
