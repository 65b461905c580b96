import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { createApp } from './app.tsx'
import { consumersFor, telling } from './background.ts'
import { tellNext } from './features/notices/index.ts'
import { consume } from './platform/consume.ts'
import { createDatabase, type Database } from './platform/database.ts'
import type { Deps, Settings } from './platform/deps.ts'
import { createHub } from './platform/hub.ts'
import { createLog } from './platform/log.ts'
import { beginSession } from './platform/session.ts'
import { testDatabaseAddress } from './platform/testing.ts'
import type { Member } from './platform/viewer.ts'

/** Somebody who visits the product in a test, as a browser or as a program. */
export type Client = {
  page: (path: string, headers?: Record<string, string>) => Promise<Response>
  json: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** Sends a form, as a browser does. */
  submit: (path: string, fields?: Record<string, string | string[]>, headers?: Record<string, string>) => Promise<Response>
  /** Sends a form with files in it. */
  upload: (path: string, form: FormData) => Promise<Response>
  /** Sends JSON, as a program does. */
  send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
}

export type TestProduct = {
  db: Database
  deps: Deps
  app: ReturnType<typeof createApp>
  visitor: Client
  /** Signed in as the person with this handle. */
  as: (handle: string) => Promise<Client>
  /** Moves the product's clock. */
  setNow: (now: Date) => void
  /** Makes all that follows from what happened until now, such as mail. */
  catchUp: () => Promise<void>
  /** A second process of the same installation. */
  another: () => Promise<TestProduct>
}

const origin = 'http://localhost:3000'

const clientOf = (app: TestProduct['app'], cookie: string): Client => {
  const ask = async (path: string, init: RequestInit & { headers: Record<string, string> }) =>
    app.request(origin + path, { ...init, headers: { origin, ...(cookie && { cookie }), ...init.headers } })
  return {
    page: (path, headers = {}) => ask(path, { headers: { accept: 'text/html', ...headers } }),
    json: (path, headers = {}) => ask(path, { headers: { accept: 'application/json', ...headers } }),
    submit: (path, fields = {}, headers = {}) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
      return ask(path, { method: 'POST', body, headers: { accept: 'text/html', ...headers } })
    },
    upload: (path, body) => ask(path, { method: 'POST', body, headers: { accept: 'text/html' } }),
    send: (method, path, body, headers = {}) =>
      ask(path, {
        method,
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      }),
  }
}

/** The whole product on a database of its own, with nobody in it. */
export const testProduct = async (settings: Partial<Settings> = {}): Promise<TestProduct> => {
  const { connectionString, drop } = await testDatabaseAddress()
  afterAll(drop)
  return startProduct(connectionString, settings)
}

const startProduct = async (connectionString: string, settings: Partial<Settings>): Promise<TestProduct> => {
  const db = createDatabase({ connectionString, maxConnections: 5 })
  const log = createLog('fatal')
  const hub = createHub({ db, connectionString, log })
  let now: Date | undefined
  const deps: Deps = {
    db,
    hub,
    log,
    clock: () => now ?? new Date(),
    settings: { url: origin, configured: true, trustedProxies: [], writesPerMinute: 100_000, keepsMail: true, keepsPages: false, ...settings },
  }
  const app = createApp(deps)
  await hub.start()
  // Ended before the database is dropped: what is set up last goes first.
  afterAll(async () => {
    await hub.stop()
    await db.destroy()
  })
  const as = async (handle: string) => {
    const { id } = await db.selectFrom('people').select('id').where('handle', '=', handle).executeTakeFirstOrThrow()
    return clientOf(app, `kring_session=${await beginSession(db, id, 'test', deps.clock())}`)
  }
  const another = () => startProduct(connectionString, settings)
  return { db, deps, app, visitor: clientOf(app, ''), as, setNow: (moment) => (now = moment), catchUp: () => catchUp(deps), another }
}

// Transactions of other tests on the same server hold events back for a moment, so one look is not enough.
const catchUp = async (deps: Deps) => {
  for (const consumer of consumersFor(deps.settings)) {
    do await consume(deps, consumer)
    while (await isBehind(deps.db, consumer.name))
  }
  while (await tellNext(deps, telling));
}

const isBehind = async (db: Database, consumer: string): Promise<boolean> => {
  const { rows } = await sql`select from events, consumers where name = ${consumer} and (events.tx, id) > (consumers.tx, event_id) limit 1`.execute(db)
  return rows.length > 0
}

/** Somebody to test with; `organisation` is made when it is not there yet. */
export const makePerson = async (db: Database, handle: string, given: { organisation?: string; administrator?: boolean; mail?: string } = {}): Promise<Member> => {
  const { id } = await db.insertInto('people').values({ handle, name: handle[0]!.toUpperCase() + handle.slice(1) }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('identities').values({ personId: id, kind: 'mail', subject: given.mail ?? `${handle}@example.org`, verifiedAt: new Date() }).execute()
  if (given.administrator) await db.insertInto('administrators').values({ personId: id }).execute()
  const organisationIds = given.organisation ? [await joinOrganisation(db, id, given.organisation)] : []
  return { kind: 'member', personId: id, handle, name: handle, hasPicture: false, administrator: given.administrator ?? false, organisationIds, scopes: ['read', 'write'] }
}

const joinOrganisation = async (db: Database, personId: number, handle: string): Promise<number> => {
  const { id } = await db
    .insertInto('organisations')
    .values({ handle, name: handle })
    .onConflict((conflict) => conflict.column('handle').doUpdateSet({ handle: sql`excluded.handle` }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('memberships').values({ personId, organisationId: id }).execute()
  return id
}
