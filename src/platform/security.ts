import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { answerRefusal } from './answer.tsx'
import type { Env } from './env.ts'
import { refuse } from './refusal.ts'

/** Turbo brings the style of its progress bar inside the page. This is the digest of that one style; a test tells when Turbo changes it. */
export const turboStyle = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='" as const

/**
 * Only what we serve ourselves runs, shows or is sent to. A page that says for itself what it allows, allows that. Set before the answer is made:
 * changing one that is there costs as much as making it.
 */
export const securityHeaders = (isHttps: boolean): MiddlewareHandler => {
  const headers = headersFor(isHttps)
  return async (c, next) => {
    for (const [name, value] of await headers) c.header(name, value)
    return next()
  }
}

/** What the middleware of hono would set, on an answer with nothing in it. */
const headersFor = async (isHttps: boolean): Promise<[name: string, value: string][]> => {
  const res = new Response()
  await middlewareFor(isHttps)({ res } as Context, async () => {})
  return [...res.headers]
}

const middlewareFor = (isHttps: boolean) =>
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

/** What a visitor is shown is asked for again each time. Answers that say for themselves how long they last, do. */
export const askedForAgain: MiddlewareHandler<Env> = (c, next) => {
  c.header('cache-control', 'private, no-cache')
  return next()
}

/**
 * What a member is shown is nobody else's: no proxy and no browser keeps it, so that after signing out going back shows nothing.
 */
export const keptByNobody: MiddlewareHandler<Env> = (c, next) => {
  if (c.var.viewer.kind === 'member') c.header('cache-control', 'private, no-store')
  return next()
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
