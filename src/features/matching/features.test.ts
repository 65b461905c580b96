import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCompound } from './compounds.ts'
import { becauseOf } from './because.ts'
import { featuresOf } from './features.ts'
import { compile } from './compile.ts'
import { knowledgeOf } from './knowledge.ts'
import { parseLexicon } from './parse-lexicon.ts'
import { packedAsStored } from './testing.ts'
import { type Frequencies, similarity, want } from './similarity.ts'

const { groups } = parseLexicon(
  'test.txt',
  `werkdruk: werklast, workload, te veel werk, ~stress, >nakijkdruk
kennisdeling: kennis delen, knowledge sharing
vraagstuk: kwestie, probleem
organisatie: bedrijf
ontslag nemen: opzeggen, vertrekken
verpleegkundige: verpleger, ~zorg
student: cursist
raad: bestuur
beleid: aanpak
deling: verdeling
druk: spanning
groep: team
werk: arbeid
kans: mogelijkheid`,
)
const knowledge = knowledgeOf(compile(groups))
const conceptsOf = (title: string) => [...featuresOf({ title }, knowledge).concept.keys()]
const frequencies: Frequencies = { texts: 1000, textsWith: () => 3, usualSizes: [3, 6, 2] }
const alike = (one: string, other: string) => similarity(want('test', featuresOf({ title: one }, knowledge), frequencies), packedAsStored('test', featuresOf({ title: other }, knowledge)))

describe('a compound', () => {
  it.each([
    ['kennisdeling', 'kennis deling'],
    ['organisatievraagstuk', 'organisatie vraagstuk'],
    ['studentenraad', 'studenten raad'],
    ['groepswerk', 'groeps werk'],
    ['kennisdelingsbeleid', 'kennisdelings beleid'],
  ])('%s is made of %s', (whole, parts) => expect(splitCompound(whole, knowledge.isWord)?.join(' ')).toBe(parts))

  it('is left whole where a part is no word', () => expect(splitCompound('kennisxyzzy', knowledge.isWord)).toBeUndefined())
})

describe('a concept', () => {
  it.each([
    ['De werklast is te hoog', 'werkdruk'],
    ['Wij hebben veel te veel aan werk', 'werkdruk'],
    ['Het delen van kennis', 'kennisdeling'],
    ['Kennisdeling', 'kennisdeling'],
    ['Zij zegt na tien jaar haar baan op', 'ontslag nemen'],
    ['Een bedrijfsvraagstuk', 'vraagstuk'],
    ['De wekrlast', 'werkdruk'],
  ])('is found in “%s”: %s', (text, concept) => expect(conceptsOf(text)).toContain(concept))

  it('is said less surely by a word that stands for many', () => {
    const many = knowledgeOf(compile(parseLexicon('test.txt', 'begin: start\neerste dag: start\nopzetten: start\noprichten: start\nrooster: planning').groups))
    const { concept } = featuresOf({ title: 'Planning van de start' }, many)
    expect(concept.get('rooster')).toBe(1)
    expect(concept.get('begin')).toBeCloseTo(0.5, 9)
  })

  it('is not found by half a term', () => expect(conceptsOf('Te veel regen')).not.toContain('werkdruk'))

  it('is not found by a small word with the stem of a telling one', () => {
    expect(conceptsOf('Dit kan in Gent')).not.toContain('kans')
    expect(conceptsOf('Een mooie kans in Gent')).toContain('kans')
  })
})

describe('similarity', () => {
  const text = fc.array(fc.constantFrom('werkdruk', 'stress', 'kennis', 'delen', 'van', 'rooster', 'Verpleegkundigen', 'groepswerk', 'stress', 'opzeggen'), { minLength: 1, maxLength: 8 })

  it('is never below 0, the same from both sides, and more with the text itself than with a part of it', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [there, back] = [alike(one.join(' '), other.join(' ')), alike(other.join(' '), one.join(' '))]
        // Strengths are stored in a hundred steps.
        expect(there).toBeCloseTo(back, 2)
        expect(there).toBeGreaterThanOrEqual(0)
        expect(alike(one.join(' '), one.join(' '))).toBeGreaterThanOrEqual(alike(one.join(' '), one.slice(1).join(' ')) - 0.005)
      }),
    )
  })

  it('does not depend on the order of single words, but for what runs over their joints', () => {
    expect(featuresOf({ title: 'rooster zonder stress' }, knowledge).word).toEqual(new Map([...featuresOf({ title: 'stress zonder rooster' }, knowledge).word].toReversed()))
  })

  it.each([
    ['werkdruk', 'workload', 'rooster'],
    ['kennisdeling', 'delen van kennis', 'kennis'],
    ['organisatievraagstuk', 'vraagstuk in de organisatie', 'organisatie'],
    ['rooster', 'rooster', 'roostre'],
    ['verpleegkundigen', 'verpleegkundige', 'verpleger'],
  ])('of “%s” is more with “%s” than with “%s”', (text, near, far) => expect(alike(text, near)).toBeGreaterThan(alike(text, far)))
})

describe('because', () => {
  it('says what is shared in the words of each side, the rarest first', () => {
    expect(becauseOf({ title: 'Workload en een nieuw rooster' }, { title: 'Ons rooster en de werklast' }, knowledge, { ...frequencies, textsWith: (_, feature) => (feature === 'werkdruk' ? 2 : 9) })).toMatchObject([
      { kind: 'concept', one: 'Workload', other: 'werklast' },
      { kind: 'word', one: 'rooster', other: 'rooster' },
    ])
  })
})
