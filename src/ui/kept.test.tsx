import type { Child } from 'hono/jsx'
import { expect, it } from 'vitest'
import type { Memory } from '../platform/memory.ts'
import { ReaderContext, readerFor } from '../platform/reader.tsx'
import { ActionForm, Card, Kept, Section } from './index.ts'

const memoryOfOne = (): Memory => {
  const things = new Map<string, unknown>()
  const once: Memory['once'] = (key, stamp, make) => {
    const full = `${key} ${stamp}`
    if (!things.has(full)) things.set(full, make())
    return things.get(full) as ReturnType<typeof make>
  }
  return { once, recall: () => undefined, remember: (_key, _stamp, value) => value }
}

const drawnWith = (memory: Memory, part: Child, language: 'nl' | 'en' = 'nl') =>
  String(<ReaderContext.Provider value={readerFor({ memory, language })}>{part}</ReaderContext.Provider>)

it('a kept part is drawn once under a stamp, and in each language by itself', () => {
  const memory = memoryOfOne()
  let drawn = 0
  const part = (stamp: number | undefined) => <Kept as="a part" stamp={stamp} draw={() => <p>{`drawing ${++drawn}`}</p>} />
  expect(drawnWith(memory, part(1))).toBe('<p>drawing 1</p>')
  expect(drawnWith(memory, part(1))).toBe('<p>drawing 1</p>')
  expect(drawnWith(memory, part(2))).toBe('<p>drawing 2</p>')
  expect(drawnWith(memory, part(2), 'en')).toBe('<p>drawing 3</p>')
  expect(drawnWith(memory, part(undefined))).toBe('<p>drawing 4</p>')
})

it('a kept part has other headings in a section than on the page itself', () => {
  const memory = memoryOfOne()
  const part = <Kept as="a card" stamp={1} draw={() => <Card title="Een vraag">Woorden</Card>} />
  expect(drawnWith(memory, part)).toContain('<h2')
  expect(drawnWith(memory, <Section title="Nu open">{part}</Section>)).toContain('<h3')
})

it('a kept part has no form in it that tells who sends it twice', () => {
  const part = (repeatable: boolean) => (
    <Kept
      as="a form"
      stamp={1}
      draw={() => (
        <ActionForm action="/there" repeatable={repeatable}>
          Doe het
        </ActionForm>
      )}
    />
  )
  expect(() => drawnWith(memoryOfOne(), part(false))).toThrow('a form with a key')
  expect(drawnWith(memoryOfOne(), part(true))).toContain('Doe het')
})
