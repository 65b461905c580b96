import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { answerRefusal } from './answer.tsx'
import type { Env } from './env.ts'
import { refuse } from './refusal.ts'

/** Turbo brings the style of its progress bar inside the page. This is the digest of that one style; a test tells when Turbo changes it. */
export const turboStyle = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='" as const

/** Only what we serve ourselves runs, shows or is sent to. A page that says for itself what it allows, allows that. */
export const securityHeaders = (isHttps: boolean): MiddlewareHandler => {
  const setAll = headersFor(isHttps)
  return async (c, next) => {
    let own: string | null = null
    await setAll(c, async () => {
      await next()
      own = c.res.headers.get(policy)
    })
    if (own) c.res.headers.set(policy, own)
  }
}

const policy = 'content-security-policy'

const headersFor = (isHttps: boolean) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", turboStyle],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      manifestSrc: ["'self'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: isHttps ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    crossOriginResourcePolicy: 'same-origin',
  })

/**
 * What a member is shown is nobody else's: no proxy and no browser keeps it, so that after signing out going back shows
 * nothing. What a visitor is shown is asked for again each time. Answers that say for themselves how long they last, do.
 */
export const keptByNobody: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  if (c.res.headers.has('cache-control')) return
  c.header('cache-control', c.var.viewer?.kind === 'member' ? 'private, no-store' : 'private, no-cache')
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another website makes a browser send. A browser says where a request comes from, in Sec-Fetch-Site or in
 * Origin; what says neither is no browser and carries no one else's cookie.
 */
export const sameOriginOnly = (ownOrigin: string): MiddlewareHandler<Env> => async (c, next) => {
  if (safeMethods.has(c.req.method)) return next()
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const host = c.req.header('host')
  const ours = site ? site === 'same-origin' || site === 'none' : !origin || origin === ownOrigin || origin === `http://${host}` || origin === `https://${host}`
  return ours ? next() : answerRefusal(c, refuse('forbidden', { key: 'platform.forged' }))
}
