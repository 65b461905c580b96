import { describe, expect, it } from 'vitest'
import { operations } from './app.tsx'
import { type Thing, type ViewerName, idsOf, makeWorld, viewers } from './testing-world.ts'

// Every route × every kind of viewer. A route that is not declared here, by its noun or by itself, fails.

const world = await makeWorld()
const { product, clients, things, secrets } = world
const routes = [...new Set(product.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path.replaceAll(/\{.*?\}+(?=\/|$)/g, '')}`))]

/** Whose id stands in the path, by the first word of the address. */
const nouns = Object.keys(things) as (keyof typeof things)[]

/** Routes without somebody's id in them: who gets in at all. */
const others: Record<string, 'anyone' | 'members' | 'administrators'> = {
  'GET /': 'anyone',
  'GET /healthz': 'anyone',
  'GET /openapi.json': 'anyone',
  'GET /questions': 'anyone',
  'GET /questions/similar': 'anyone',
  'GET /aliases': 'members',
  'GET /search': 'anyone',
  'GET /questions/new': 'members',
  'POST /questions': 'members',
  'POST /questions/new': 'anyone',
  'GET /circles': 'members',
  'GET /harvests': 'anyone',
  'GET /harvests.atom': 'anyone',
  'GET /harvests/feed.json': 'anyone',
  'GET /feeds': 'anyone',
  'GET /people': 'members',
  'GET /organisations': 'members',
  'POST /organisations': 'members',
  'GET /sign-in': 'anyone',
  'GET /sign-in/asked': 'anyone',
  'GET /sign-in/links': 'anyone',
  'POST /sign-in': 'anyone',
  'POST /sign-in/links': 'anyone',
  'PUT /drafts/:name': 'members',
  'DELETE /drafts/:name': 'members',
  // Ends the session that it is sent from.
  'POST /sign-out': 'anyone',
  'GET /me': 'members',
  'GET /me/profile': 'members',
  'GET /me/availability': 'members',
  'PUT /me/availability': 'members',
  'POST /me/availability': 'members',
  // Who holds the secret of a mail is let in by it.
  'GET /invitations/links': 'anyone',
  'POST /invitations/answers': 'anyone',
  'GET /introductions/links': 'anyone',
  'POST /introductions/answers': 'anyone',
  'GET /about/suggestions': 'anyone',
  'PUT /me/profile': 'members',
  'POST /me/profile': 'members',
  'POST /me/profile/freshness': 'members',
  'POST /me/picture': 'members',
  'POST /me/picture/removal': 'members',
  'DELETE /me/picture': 'members',
  'POST /sign-in/passkey': 'anyone',
  'POST /sign-in/passkey-challenges': 'anyone',
  'POST /language': 'anyone',
  'POST /appearance': 'anyone',
  'GET /about': 'anyone',
  'GET /accessibility': 'anyone',
  'GET /setup/:secret': 'anyone',
  'POST /setup/:secret': 'anyone',
  'GET /calendar.ics': 'anyone',
  'GET /me/calendar': 'members',
  'GET /settings/calendar': 'members',
  'POST /settings/calendar': 'members',
  'POST /settings/calendar/removal': 'members',
  'GET /push-worker.js': 'anyone',
  'GET /settings/push': 'members',
  'POST /settings/push': 'members',
  'POST /settings/push/:id/removal': 'members',
  'GET /settings': 'members',
  'POST /settings/addresses': 'members',
  'POST /settings/addresses/:id/removal': 'members',
  'GET /settings/addresses/confirmations': 'members',
  'POST /settings/addresses/confirmations': 'members',
  'POST /settings/passkeys': 'members',
  'POST /settings/passkeys/challenges': 'members',
  'POST /settings/passkeys/:id': 'members',
  'POST /settings/passkeys/:id/removal': 'members',
  'GET /settings/sessions': 'members',
  'POST /settings/sessions/removal': 'members',
  'POST /settings/sessions/:id/removal': 'members',
  'GET /settings/tokens': 'members',
  'POST /settings/tokens': 'members',
  'POST /settings/tokens/:id/removal': 'members',
  'GET /settings/notices': 'members',
  'POST /settings/notices': 'members',
  'GET /me/notices': 'members',
  'PUT /me/notices': 'members',
  // Whoever has the link from a mail, and nobody else.
  'GET /notices/stop': 'anyone',
  'POST /notices/stop': 'anyone',
  'GET /settings/data': 'members',
  'GET /settings/erasure': 'members',
  'POST /settings/erasure': 'members',
  'GET /admin': 'administrators',
  'POST /admin/community': 'administrators',
  'GET /admin/people': 'administrators',
  'POST /admin/invitations': 'administrators',
  'POST /admin/invitations/removal': 'administrators',
  'POST /admin/administrators': 'administrators',
  'POST /admin/administrators/:handle/removal': 'administrators',
  'GET /admin/confidants': 'administrators',
  'POST /admin/confidants': 'administrators',
  'POST /admin/confidants/:handle/removal': 'administrators',
  'GET /mail': 'administrators',
  'POST /mail/:id/settlement': 'administrators',
}

/** What a program would send, by the last word of the address, so that no refusal hides behind a faulty form. */
const day = new Date(Date.now() + 50 * 86_400_000).toISOString().slice(0, 10)
const words = { title: 'Een andere titel, van iemand die dit niet mag?', story: 'Iemand anders schrijft hier iets dat er niet hoort.', text: 'Iemand schrijft hier iets dat er niet hoort.' }
const bodies: Record<string, object> = {
  states: { to: 'closed' },
  urgency: { answer: 'close' },
  circle: { purpose: 'Kapen', rhythm: 'x', confidentiality: 'x', duration: 'x', endsOn: day, people: ['bram', 'dirk'] },
  harvests: { title: 'Kapen', passages: [] },
  wording: { ...words, version: 1 },
  me: { answer: 'accepted' },
  members: { people: ['carla'] },
  merges: { with: 1, keep: 1, note: 'Kapen' },
  consents: { answer: 'named' },
  answers: { answer: 'named' },
  audience: { audience: 'public', confirmed: true, version: 1 },
  uses: { line: 'Gebruikt.' },
  moves: { direction: 'up' },
  settlement: { answer: 'leave' },
  acquaintance: { how: 'online' },
  about: { name: 'Gekaapt', about: 'Gekaapt' },
  invitations: { person: 'fatma' },
  answer: { answer: 'not-now' },
  agreement: { answer: 'yes' },
  help: { helped: 'yes' },
  renewals: { endsOn: day },
  liftings: { reason: 'Ik wil weten wie dit vraagt.' },
  agreements: { purpose: 'Kapen', rhythm: 'x', confidentiality: 'x', duration: 'x', version: 1 },
}
const bodyFor = (path: string): object => {
  const [last = '', before = ''] = path.split('/').toReversed()
  if (path.endsWith('/consents/me')) return bodies['consents']!
  if (path.startsWith('/merges/') && last === 'answer') return { answer: 'decline' }
  return { ...words, drive: 'work', relevantUntil: day, version: 1, ...bodies[/^\d+$/.test(last) ? before : last] }
}

/** A page without a JSON face is visited as a page only. */
const facesOf = (method: string, path: string): ('page' | 'json')[] =>
  method !== 'GET' ? ['json'] : operations.some((operation) => operation.method === 'get' && operation.path.replaceAll(/\{(\w+)\}/g, ':$1') === path) ? ['page', 'json'] : ['page']

const nounOf = (path: string) => nouns.find((noun) => path.startsWith(`/${noun}/:`))

const addressesOf = async (path: string, noun: (typeof nouns)[number]): Promise<{ address: string; thing: Thing }[]> => {
  const [, parameter = ''] = /\/:(\w+)/.exec(path) ?? []
  const made: { address: string; thing: Thing }[] = []
  for (const thing of things[noun]) {
    const passages = path.includes(':passage') ? await idsOf(product.db, 'passages', Number(thing.id)) : []
    const address = path
      .replace(`:${parameter}`, parameter === 'file' ? `${thing.id}.md` : String(thing.id))
      .replace(':passage', String(passages[0] ?? 1))
      .replace(':number', '1')
      .replace(':contributionId', String(things.contributions[0]!.id))
    made.push({ address, thing })
  }
  return made
}

const ask = (name: ViewerName, method: string, address: string, face: 'page' | 'json') =>
  method === 'GET' ? clients[name][face](address) : clients[name].send(method, address, bodyFor(address))

/** Reads an answer to its end; of a stream only that it began. */
const read = async (answer: Response): Promise<string> => {
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    await answer.body?.cancel()
    return ''
  }
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return `${headers}\n\n${await answer.text()}`
}

const hidden = [302, 303, 401, 404]

describe('what is secret', () => {
  it('shows nowhere to who may not see it, and somewhere to who may', async () => {
    const seen = new Map<string, Set<ViewerName>>(secrets.map(({ words: secret }) => [secret, new Set()]))
    const broken: string[] = []
    const searches = ['/questions?q=geheim', '/questions?q=verhuizing&state=asked', '/harvests?q=opbrengst', '/questions/similar?q=verhaal+verhuizing+wie+weet+raad', '/people?q=geheim', '/search?q=geheim', '/search?q=verhaal+verhuizing', '/search?q=opbrengst&in=harvests', '/search?q=anouk']
    for (const name of viewers) {
      const visits = searches.map((address) => ({ address, faces: ['page', 'json'] as ('page' | 'json')[] }))
      for (const route of routes.filter((given) => given.startsWith('GET'))) {
        const path = route.split(' ')[1]!
        const noun = nounOf(path)
        const addresses = noun ? (await addressesOf(path, noun)).map(({ address }) => address) : [path]
        visits.push(...addresses.map((address) => ({ address, faces: facesOf('GET', path) })))
      }
      for (const { address, faces } of visits)
        for (const face of faces) {
          const answer = await clients[name][face](address)
          if (answer.status >= 500) broken.push(`${name} broke ${address} (${face})`)
          const text = await read(answer)
          for (const { words: secret } of secrets) if (text.includes(secret)) seen.get(secret)!.add(name)
        }
    }
    expect(broken).toEqual([])
    const leaks = secrets.flatMap(({ words: secret, readers }) => [...seen.get(secret)!].filter((name) => !readers.includes(name)).map((name) => `${name} saw ${secret}`))
    expect(leaks).toEqual([])
    const unseen = secrets
      .filter(({ words: secret }) => !secret.includes('@'))
      .flatMap(({ words: secret, readers }) => readers.filter((name) => !seen.get(secret)!.has(name)).map((name) => `${name} never saw ${secret}`))
    expect(unseen).toEqual([])
  })
})

describe('every route', () => {
  it('is declared', () => {
    expect(routes.filter((route) => !nounOf(route.split(' ')[1]!) && !others[route])).toEqual([])
  })

  const onThings = routes.filter((route) => nounOf(route.split(' ')[1]!))

  it.each(onThings)('%s is as if it were not there for who may not see it', async (route) => {
    const [method = '', path = ''] = route.split(' ')
    const wrong: string[] = []
    for (const { address, thing } of await addressesOf(path, nounOf(path)!))
      for (const name of viewers) {
        if (thing.readers.includes(name)) continue
        for (const face of facesOf(method, path)) {
          const answer = await ask(name, method, address, face)
          await read(answer)
          if (!hidden.includes(answer.status)) wrong.push(`${name} got ${answer.status} from ${method} ${address} (${face})`)
        }
      }
    expect(wrong).toEqual([])
  })

  it.each(Object.keys(others).filter((route) => routes.includes(route) && route !== 'POST /sign-out'))('%s lets in who it is for', async (route) => {
    const [method = '', path = ''] = route.split(' ')
    const address = path.replace(':name', 'question').replace(':id', '999999').replace(':secret', 'unknown').replace(':handle', 'nobody')
    const wrong: string[] = []
    for (const name of viewers) {
      const answer = await ask(name, method, address, 'json')
      await read(answer)
      const isIn = others[route] === 'anyone' || (others[route] === 'members' ? name !== 'visitor' : name === 'admin')
      if (answer.status >= 500 || (!isIn && ![302, 303, 401, 403, 404].includes(answer.status)) || (isIn && [401].includes(answer.status)))
        wrong.push(`${name} got ${answer.status} from ${route}`)
    }
    expect(wrong).toEqual([])
  })
})
