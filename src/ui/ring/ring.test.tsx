import { describe, expect, test } from 'vitest'
import { Ring } from './ring.tsx'
import { ShareCard } from './share-card.tsx'

const els = { name: 'Els Vermeulen', handle: 'els', hasPicture: true }
const youssef = { name: 'Youssef El Amrani', handle: 'youssef' }
const ine = { name: 'Ine <Claes>', handle: 'ine' }
const title = 'Hoe bespreek ik werkdruk?'

const drawn = (open: object = {}) => String(<Ring title={title} asker={els} joined={[youssef]} experienced={[ine]} {...open} />)

describe('a ring', () => {
  test('says in words what it shows', () => {
    expect(drawn({ openExperience: '/questions/1/experience' })).toContain(
      '<p class="sr-only">Els Vermeulen stelt deze vraag. Eén persoon haakt aan: Youssef El Amrani. Eén persoon brengt ervaring: Ine &lt;Claes&gt;. Er is plaats voor iemand met ervaring.</p>',
    )
  })

  test('shows a picture where there is one, and initials where there is none', () => {
    expect(drawn()).toContain('href="/people/els/picture"')
    expect(drawn()).toMatch(/>YA<\/text>/)
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
