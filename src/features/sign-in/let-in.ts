import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Deps } from '../../platform/deps.ts'
import type { Ask } from '../../platform/env.ts'
import { cookies } from '../../platform/cookies.ts'
import { beginSession, endSession } from '../../platform/session.ts'

const cookieSeconds = 60 * 86_400

/** Gives this browser a session of its own as this person; one that it had before ends. */
export const letIn = async (deps: Deps, c: Ask, personId: number): Promise<void> => {
  const { db, settings } = deps
  const earlier = getCookie(c, cookies.session)
  if (earlier) await endSession(deps, earlier)
  const secret = await beginSession(db, personId, c.req.header('user-agent') ?? '', c.var.now)
  setCookie(c, cookies.session, secret, { path: '/', httpOnly: true, sameSite: 'Lax', secure: settings.url.startsWith('https://'), maxAge: cookieSeconds })
}

/** Ends the session of this browser. */
export const letOut = async (deps: Deps, c: Ask): Promise<void> => {
  const secret = getCookie(c, cookies.session)
  if (secret) await endSession(deps, secret)
  deleteCookie(c, cookies.session, { path: '/' })
}
