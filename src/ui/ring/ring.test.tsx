import { describe, expect, test } from 'vitest'
import { ReaderContext, readerFor } from '../../platform/reader.tsx'
import { type Viewer, visitor } from '../../platform/viewer.ts'
import { Ring } from './ring.tsx'
import { ShareCard } from './share-card.tsx'

const els = { name: 'Els Vermeulen', handle: 'els', hasPicture: true }
const youssef = { name: 'Youssef El Amrani', handle: 'youssef' }
const ine = { name: 'Ine <Claes>', handle: 'ine' }
const title = 'Hoe bespreek ik werkdruk?'

const member: Viewer = { kind: 'member', personId: 1, handle: 'bas', name: 'Bas', hasPicture: false, administrator: false, organisationIds: [], scopes: ['read', 'write'] }
const drawnFor = (viewer: Viewer) => String(
  <ReaderContext.Provider value={readerFor({ viewer })}>
    <Ring title={title} asker={els} joined={[youssef]} experienced={[ine]} />
  </ReaderContext.Provider>,
)
const drawn = (open: object = {}) => String(<Ring title={title} asker={els} joined={[youssef]} experienced={[ine]} {...open} />)

describe('a ring', () => {
  test('says in words what it shows', () => {
    expect(drawn({ openExperience: '/questions/1/experience' })).toContain(
      '<p class="sr-only">Els Vermeulen stelt deze vraag. Eén persoon haakt aan: Youssef El Amrani. Eén persoon brengt ervaring: Ine &lt;Claes&gt;. Er is plaats voor iemand met ervaring.</p>',
    )
  })

  test('shows a picture where there is one, and initials where there is none', () => {
    expect(drawnFor(member)).toContain('href="/people/els/picture"')
    expect(drawnFor(member)).toMatch(/>YA<\/text>/)
  })

  test('leads a visitor to no picture and no profile', () => {
    expect(drawnFor(visitor)).toContain('>EV</text>')
    expect(drawnFor(visitor)).not.toContain('href="/people')
  })

  test('invites only where a place leads somewhere', () => {
    expect(drawn()).not.toContain('ring-open')
    expect(drawn({ openJoin: '/questions/1/join' })).toContain('href="/questions/1/join"')
  })

  test('can be the heading of its page', () => expect(drawn({ asTitle: true })).toContain(`<h1 class="ring-heading">${title}</h1>`))

  test('is hidden from screen readers as a drawing, and takes no keyboard stop', () => {
    expect(drawn()).toMatch(/^<figure[^>]*><p class="sr-only">[^<]*<\/p><svg[^>]*aria-hidden="true"/)
    expect([...drawn().matchAll(/<a [^>]*>/g)].every(([link]) => link.includes('tabindex="-1"'))).toBe(true)
  })
})

test('a share card travels without pictures, links or the theme of a page', () => {
  const card = String(<ShareCard people={{ title, asker: els, joined: [youssef], experienced: [] }} community="Kring" words={['1 haakt aan']} />)
  expect(card).toMatch(/^<svg xmlns/)
  expect(card).not.toMatch(/<a |<image|var\(/)
})
