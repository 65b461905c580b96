import { sql } from 'kysely'
import { type Client, type TestProduct, makePerson, testProduct } from './testing.ts'

/** Whoever is behind the alias, in every form that could give her away. */
export const hidden = { id: 987_654_321, handle: 'q-handle-geheim', name: 'Quirine Verborgen', mail: 'quirine-adres@example.org' }
export const marks = [String(hidden.id), hidden.handle, 'Quirine', 'Verborgen', hidden.mail, '>QV<', '> QV <']

export const others = ['visitor', 'bram', 'dirk', 'carla', 'noor', 'admin', 'vera'] as const
export type OtherName = (typeof others)[number]

export type AliasWorld = {
  product: TestProduct
  asker: Client
  clients: Record<OtherName, Client>
  questions: number[]
  question: number
  circle: number
  harvests: number[]
  contributions: number[]
}

const made = async (answer: Response): Promise<number> => {
  if (answer.status !== 201) throw new Error(`expected 201, got ${answer.status}: ${await answer.text()}`)
  return ((await answer.json()) as { id: number }).id
}

const ask = async (asker: Client, audience: string) =>
  made(await asker.send('POST', '/questions', { title: `Een aliasvraag voor ${audience}: hoe zeg ik dit mijn leiding?`, story: 'Aliasverhaal: ik durf het niet te zeggen.', audience, alias: 'education' }))

/**
 * Quirine asks under an alias and does there all that one can do: she talks, answers, brings experience, reads along, says what helped, begins
 * a circle, works in it and is cited. Bram works with her, Dirk is asked, Noor works where she works, Carla elsewhere; Vera is a
 * confidant, and nobody but the administrator appointed her.
 */
export const makeAliasWorld = async (): Promise<AliasWorld> => {
  const product = await testProduct()
  const { db } = product
  await sql`insert into people (id, handle, name) overriding system value values (${hidden.id}, ${hidden.handle}, ${hidden.name})`.execute(db)
  await db.insertInto('identities').values({ personId: hidden.id, kind: 'mail', subject: hidden.mail, verifiedAt: new Date() }).execute()
  await db.insertInto('pictures').values({ personId: hidden.id, bytes: Buffer.from([1, 2, 3]), mediaType: 'image/png' }).execute()
  const noor = await makePerson(db, 'noor', { organisation: 'de-linde' })
  await db.insertInto('memberships').values({ personId: hidden.id, organisationId: noor.organisationIds[0]! }).execute()
  for (const name of ['bram', 'dirk', 'carla', 'vera']) await makePerson(db, name, { organisation: name === 'carla' ? 'haven' : 'de-linde' })
  await makePerson(db, 'admin', { administrator: true })
  const clients = { visitor: product.visitor } as AliasWorld['clients']
  for (const name of others.filter((one) => one !== 'visitor')) clients[name] = await product.as(name)
  const asker = await product.as(hidden.handle)
  await clients.admin.submit('/admin/confidants', { person: 'vera' })

  const questions = [await ask(asker, 'public'), await ask(asker, 'community'), await ask(asker, 'organisation')]
  const question = questions[0]!
  const { circle, contributions } = await work(clients, asker, question)
  const harvests = await harvest(clients, asker, circle, contributions.slice(-2))
  await asker.send('POST', `/questions/${question}/states`, { to: 'closed', why: 'Even genoeg.' })
  await asker.send('POST', `/questions/${question}/states`, { to: 'reopened' })
  await product.catchUp()
  return { product, asker, clients, questions, question, circle, harvests, contributions }
}

const work = async (clients: AliasWorld['clients'], asker: Client, question: number) => {
  const { bram, dirk, carla } = clients
  for (const one of [bram, dirk]) await made(await one.send('POST', `/questions/${question}/joins`, { note: 'Bij ons ook.' }))
  const at = `/questions/${question}/contributions`
  const own = await made(await asker.send('POST', at, { text: 'Wat zouden jullie doen?' }))
  const answered = await made(await bram.send('POST', at, { text: 'Eerst een collega vragen.', replyTo: own }))
  const again = await made(await asker.send('POST', at, { text: 'Dat probeerde ik.', replyTo: answered }))
  const said = await made(await carla.send('POST', at, { text: 'Ik lees mee.', replyTo: again }))
  const experience = await made(await asker.send('POST', `/questions/${question}/experiences`, { text: 'Vorig jaar lukte het wel een keer, met hulp.' }))
  await asker.send('PUT', `/questions/${question}/follow`)
  await asker.send('PUT', `/contributions/${answered}/helpful`)
  await bram.send('PUT', `/contributions/${own}/helpful`)
  await asker.send('PATCH', `/contributions/${again}`, { text: 'Dat probeerde ik al.', version: 1 })

  const circle = await made(await asker.send('POST', `/questions/${question}/circle`, { people: ['bram', 'dirk'], purpose: 'Durven zeggen', rhythm: 'Elke week', confidentiality: 'Blijft hier', duration: 'Kort' }))
  await bram.send('PUT', `/circles/${circle}/members/me`, { answer: 'accepted', ownQuestion: 'Hoe doe ik dat?' })
  await asker.send('PUT', `/circles/${circle}/members/me`, { answer: 'accepted', ownQuestion: 'En als ze boos wordt?' })
  const inCircle = await made(await asker.send('POST', `/circles/${circle}/contributions`, { text: 'Ik schreef het eerst op.' }))
  const answer = await made(await bram.send('POST', `/circles/${circle}/contributions`, { text: 'Dat hielp mij ook.', replyTo: inCircle }))
  await asker.send('PUT', `/contributions/${answer}/helpful`)
  await asker.send('PATCH', `/circles/${circle}`, { rhythm: 'Om de week', version: 1 })
  return { circle, contributions: [own, answered, again, said, experience, inCircle, answer] }
}

/** One published with her words and without her name, one that still waits for her. */
const harvest = async (clients: AliasWorld['clients'], asker: Client, circle: number, from: number[]): Promise<number[]> => {
  const begin = (title: string) => clients.bram.send('POST', `/circles/${circle}/harvests`, { title, audience: 'public', passages: [{ text: 'Schrijf het eerst op.', from }] })
  const published = await made(await begin('Opbrengst van de aliasvraag'))
  await asker.send('PUT', `/harvests/${published}/consents/me`, { answer: 'unnamed' })
  await clients.bram.send('PUT', `/harvests/${published}/consents/me`, { answer: 'named' })
  await clients.bram.send('POST', `/harvests/${published}/publication`, {})
  await asker.send('POST', `/harvests/${published}/uses`, { line: 'Het werkt.' })
  const draft = await made(await begin('Nog een opbrengst van de aliasvraag'))
  await clients.bram.send('POST', `/harvests/${draft}/publication`, {})
  return [published, draft]
}
