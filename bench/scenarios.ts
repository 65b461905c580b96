import type { Client } from 'pg'
import type { Load } from './load.ts'

/** Something that people do, the yardstick it is held against, and the part of the yardstick that it is to reach. */
export type Scenario = {
  name: string
  load: Load
  /** How many bytes the yardstick answers; for a write it writes one row instead. */
  yardstick: { bytes: number } | 'row'
  goal?: number
}

export type Places = { pages: number[]; talks: number[]; live: number }

const members = 50

/** Public, open questions with 20 contributions: some to read, others to write at, one to follow. */
export const findPlaces = async (client: Client): Promise<Places> => {
  const { rows } = await client.query<{ id: string }>(
    `select id from questions where audience = 'public' and state in ('asked', 'gathering', 'working')
       and exists (select from contributions where question_id = questions.id) order by id * 7919 % 1000003 limit 201`,
  )
  const ids = rows.map(({ id }) => Number(id))
  return { pages: ids.slice(0, 100), talks: ids.slice(100, 200), live: ids[200]! }
}

const memberCookie = (number: number): string => `kring_session=bench-session-${1 + (number % members)}`

const asPage = { accept: 'text/html', 'accept-language': 'nl' }
const asJson = { accept: 'application/json' }

export const scenariosFor = async (url: string, { pages, talks }: Places): Promise<Scenario[]> => {
  const asMember = pages.map((id, at) => ({ path: `/questions/${id}`, headers: { ...asPage, cookie: memberCookie(at) } }))
  const reading: [name: string, requests: Load['requests'], goal?: number][] = [
    ['question list, visitor', [{ path: '/questions', headers: asPage }], 0.3],
    ['question page, visitor', pages.map((id) => ({ path: `/questions/${id}`, headers: asPage })), 0.3],
    ['question list, member', pages.map((_, at) => ({ path: '/questions', headers: { ...asPage, cookie: memberCookie(at) } })), 0.07],
    ['question page, member', asMember, 0.07],
    ['question list, JSON', [{ path: '/questions', headers: asJson }]],
    ['question, JSON', pages.map((id) => ({ path: `/questions/${id}`, headers: asJson }))],
  ]
  const writing = talks.map((id, at) => ({
    method: 'POST' as const,
    path: `/questions/${id}/contributions`,
    headers: { ...asJson, 'content-type': 'application/json', cookie: memberCookie(at) },
    body: contribution,
  }))
  const scenarios: Scenario[] = []
  for (const [name, requests, goal] of reading)
    scenarios.push({ name, load: { url, requests }, yardstick: { bytes: await sizeOf(url, requests[0]!) }, ...(goal && { goal }) })
  return [...scenarios, { name: 'posting a contribution', load: { url, requests: writing }, yardstick: 'row', goal: 0.3 }]
}

export const contribution = JSON.stringify({ text: 'Wij begonnen met een half uur per week, en dat half uur is nu het beste van de week. Wat hielp: niemand mocht het verplaatsen.' })

/** Writes one contribution at a question, as a member. */
export const contribute = async (question: string): Promise<void> => {
  const headers = { ...asJson, 'content-type': 'application/json', cookie: memberCookie(1) }
  const { status } = await fetch(`${question}/contributions`, { method: 'POST', headers, body: contribution })
  if (status !== 201) throw new Error(`a contribution was answered with ${status}`)
}

const sizeOf = async (url: string, { path, headers = {} }: Load['requests'][number]) => {
  const response = await fetch(url + path, { headers })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.arrayBuffer()).byteLength
}
