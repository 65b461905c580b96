import { getCookie } from 'hono/cookie'
import { cookies } from './cookies.ts'
import type { Ask } from './env.ts'
import { type Language, isLanguage } from './messages.ts'

/** The language that was chosen here, or else the one of ours that the browser asks for first. */
export const wishedLanguage = (c: Ask): Language | undefined => {
  const chosen = getCookie(c, cookies.language)
  if (isLanguage(chosen)) return chosen
  const wished = (c.req.header('accept-language') ?? '').toLowerCase().split(',').map((part) => part.trim().slice(0, 2))
  return wished.find(isLanguage)
}
