import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { aliasAsks, aliasOperations, aliasRoutes } from './features/aliases/index.ts'
import { calendarOperations, calendarRoutes } from './features/calendar/index.ts'
import { circleAsks, circleDates, circleOperations, circleRoutes, circleSlot } from './features/circles/index.ts'
import { communityRoutes } from './features/community/index.ts'
import { contributionOperations, contributionRoutes } from './features/contributions/index.ts'
import { draftOperations, draftRoutes } from './features/drafts/index.ts'
import { mergeAsks, mergeOperations, mergeRoutes, mergeSlot } from './features/merging/index.ts'
import { mailOperations, mailRoutes } from './features/mail/index.ts'
import { introductionAsks, introductionOperations, introductionRoutes } from './features/introductions/index.ts'
import { invitationAsks, invitationOperations, invitationRoutes, invitationSlot } from './features/invitations/index.ts'
import { feedOperations, feedRoutes } from './features/feeds/index.ts'
import { circleHarvestSlot, harvestAsks, harvestDates, harvestOperations, harvestRoutes, harvestSlot } from './features/harvests/index.ts'
import { noticeOperations, noticeRoutes } from './features/notices/index.ts'
import { pushRoutes } from './features/push/index.ts'
import { type Slots, leadToKept, questionDates, questionOperations, questionRoutes, questionsOfOrganisation, questionsOfPerson, urgencyAsks } from './features/questions/index.ts'
import { mostPictureBytes, peopleOperations, peoplePaths, peopleRoutes } from './features/people/index.ts'
import { searchOperations, searchRoutes } from './features/search/index.ts'
import { settingsRoutes, tokenDates } from './features/settings/index.ts'
import { signInRoutes } from './features/sign-in/index.ts'
import { answerRefusal, page, problem } from './platform/answer.tsx'
import { communityReader } from './platform/community.ts'
import type { DateSource } from './platform/dates.ts'
import type { Deps } from './platform/deps.ts'
import { type Ask, type Env, wantsJson } from './platform/env.ts'
import { identify } from './platform/identify.ts'
import { type Operation, openApi } from './platform/openapi.ts'
import { keepPages } from './platform/page-cache.ts'
import { missing, refusalStatus, refuse } from './platform/refusal.ts'
import { askedForAgain, keptByNobody, sameOriginOnly, securityHeaders } from './platform/security.ts'
import { ProblemPage } from './ui/index.ts'

const mostBytes = 2_000_000
// A picture comes with what a form writes around it; its own limit has its own sentence.
const mostBytesWithPicture = 2 * mostPictureBytes

/** What every feature gives the house: its routes, and what it tells programs about them. */
export const operations: Operation[] = [...peopleOperations, ...draftOperations, ...contributionOperations, ...aliasOperations, ...questionOperations, ...circleOperations, ...harvestOperations, ...mergeOperations, ...introductionOperations, ...invitationOperations, ...feedOperations, ...searchOperations, ...mailOperations, ...noticeOperations, ...calendarOperations]

/** Whatever has a date for a member. */
const dateSources: DateSource[] = [questionDates, circleDates, harvestDates, tokenDates]

/** What later features show on the pages of questions. */
const questionSlots: Slots = {
  harvests: harvestSlot,
  circle: circleSlot,
  merging: mergeSlot,
  invitations: invitationSlot,
  asks: [aliasAsks, urgencyAsks, mergeAsks, circleAsks, harvestAsks, invitationAsks, introductionAsks],
}

export const createApp = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()

  app.use('/assets/*', serveStatic({ root: 'dist/client', onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable') }))
  if (deps.settings.keepsPages) app.use(keepPages(deps))
  app.use(securityHeaders(deps.settings.url.startsWith('https://')))
  app.get('/healthz', async (c) => {
    await deps.db.selectFrom('communities').select('id').execute()
    return c.json({ status: 'ok' })
  })
  app.use(askedForAgain)
  app.use(identify(deps, communityReader(deps.db, deps.hub)))
  app.use(keptByNobody)
  app.use((c, next) => {
    c.set('refusalPage', (ask, refusal, typed) => page(ask, <ProblemPage refusal={refusal} back={ownReferer(ask)} typed={typed} />, refusalStatus[refusal.refused]))
    return next()
  })
  // No address of ours has a zero character in it, and no database takes one.
  app.use(async (c, next) => (/%00|\0/i.test(c.req.path) ? answerRefusal(c, missing) : next()))
  app.use(sameOriginOnly(deps.settings.url))
  const [body, bodyWithPicture] = [bodyOfAtMost(mostBytes), bodyOfAtMost(mostBytesWithPicture)]
  app.use((c, next) => (c.req.path === peoplePaths.myPicture ? bodyWithPicture : body)(c, next))

  app.get('/openapi.json', (c) => c.json(openApi(operations, deps.settings.url)))
  app.route('/', signInRoutes(deps))
  app.route('/', settingsRoutes(deps))
  app.route('/', noticeRoutes(deps))
  app.route('/', calendarRoutes(deps, dateSources))
  app.route('/', pushRoutes(deps))
  app.route('/', communityRoutes(deps))
  app.route('/', draftRoutes(deps))
  app.route('/', contributionRoutes(deps))
  app.use('/questions/*', leadToKept(deps))
  app.route('/', aliasRoutes(deps))
  app.route('/', questionRoutes(deps, questionSlots))
  app.route('/', harvestRoutes(deps))
  app.route('/', mergeRoutes(deps))
  app.route('/', feedRoutes(deps))
  app.route('/', searchRoutes(deps))
  app.route('/', peopleRoutes(deps, { ofPerson: questionsOfPerson, ofOrganisation: questionsOfOrganisation }))
  app.route('/', mailRoutes(deps))
  app.route('/', circleRoutes(deps, { harvests: circleHarvestSlot }))

  app.route('/', introductionRoutes(deps))
  app.route('/', invitationRoutes(deps))

  app.notFound(async (c) => {
    const url = new URL(c.req.url)
    const [whole, address] = /^(.+)\.json$/.exec(url.pathname) ?? []
    // Once: an address of a thousand endings would be a thousand requests.
    if (!whole || !address || address.endsWith('.json')) return answerRefusal(c, isForOtherMethods(app, c) ? refuse('wrong-method', { key: 'platform.wrong-method' }) : missing)
    // `/questions/142.json` is `/questions/142` as a program sees it.
    url.pathname = address
    const request = new Request(url, c.req.raw)
    request.headers.set('accept', 'application/json')
    return endingIn('.json', await app.fetch(request, c.env))
  })
  app.onError((error, c) => {
    deps.log.error({ error, path: c.req.path }, 'a request failed')
    const broken = { message: { key: 'platform.broken' } } as const
    return wantsJson(c) ? problem(c, 500, broken) : page(c, <ProblemPage refusal={{ refused: 'conflict', ...broken }} title={c.var.reader.t('platform.broken.title')} />, 500)
  })
  return app
}

/** Whoever asks by an ending is led on by the same ending. */
const endingIn = (ending: string, answered: Response): Response => {
  const location = answered.status === 308 && answered.headers.get('location')
  if (!location) return answered
  const [path = '', ...query] = location.split('?')
  const headers = new Headers(answered.headers)
  headers.set('location', [path + ending, ...query].join('?'))
  return new Response(null, { status: 308, headers })
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Whether a feature answers at this address when it is asked in another way; the answer then says in which. */
const isForOtherMethods = (app: Hono<Env>, c: Ask): boolean => {
  // What stands in the way of every request, whatever its method, is no answer.
  const answers = (method: string) => app.router.match(method === 'HEAD' ? 'GET' : method, c.req.path)[0].some(([[, route]]) => route.method !== 'ALL')
  const allowed = methods.filter(answers)
  if (allowed.length === 0 || allowed.includes(c.req.method)) return false
  c.header('allow', allowed.join(', '))
  return true
}

/** Refuses what is too large. Where the server itself holds the sender to a length that was given, nothing has to be counted. */
const bodyOfAtMost = (maxSize: number): MiddlewareHandler<Env> => {
  const counted = bodyLimit({ maxSize, onError: (c) => answerRefusal(c, refuse('invalid', { key: 'platform.too-large' })) })
  return (c, next) => {
    const given = c.req.method === 'GET' ? '0' : c.req.header('content-length')
    const isKnown = given !== undefined && c.req.header('transfer-encoding') === undefined
    return isKnown && Number(given) <= maxSize ? next() : counted(c, next)
  }
}

const ownReferer = (c: Ask): string | undefined => {
  const referer = c.req.header('referer')
  if (!referer || !URL.canParse(referer)) return undefined
  const { host, pathname, search } = new URL(referer)
  return host === c.req.header('host') ? pathname + search : undefined
}
