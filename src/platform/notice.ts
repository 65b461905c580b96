import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import catalogue from './messages/catalogue.generated.js'
import { cookies } from './cookies.ts'
import type { Ask } from './env.ts'
import type { MessageKey } from './messages.ts'

/** Leaves a sentence for the next page that this browser opens. */
export const noteFor = (c: Ask, key: MessageKey): void => setCookie(c, cookies.notice, key, { path: '/', maxAge: 60, httpOnly: true, sameSite: 'Lax' })

/** Takes the sentence that was left, if it is one of ours. */
export const takeNotice = (c: Ask): MessageKey | undefined => {
  const key = getCookie(c, cookies.notice)
  if (!key) return undefined
  deleteCookie(c, cookies.notice, { path: '/' })
  return Object.hasOwn(catalogue.nl, key) ? (key as MessageKey) : undefined
}
