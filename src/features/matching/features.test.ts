import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCompound } from './compounds.ts'
import { featuresOf } from './features.ts'
import { knowledgeFrom } from './knowledge.ts'
import { parseLexicon } from './parse-lexicon.ts'
import { type Frequencies, similarity, weigh } from './similarity.ts'

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
beleid: aanpak`,
)
const knowledge = knowledgeFrom(groups, ['deling', 'druk', 'groep', 'werk'])
const conceptsOf = (title: string) => [...featuresOf({ title }, knowledge).concept.keys()]
const frequencies: Frequencies = { texts: 1000, textsWith: () => 3 }
const alike = (one: string, other: string) => similarity(weigh(featuresOf({ title: one }, knowledge), frequencies), weigh(featuresOf({ title: other }, knowledge), frequencies))

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

  it('is not found by half a term', () => expect(conceptsOf('Te veel regen')).not.toContain('werkdruk'))
})

describe('similarity', () => {
  const text = fc.array(fc.constantFrom('werkdruk', 'stress', 'kennis', 'delen', 'van', 'rooster', 'Verpleegkundigen', 'groepswerk', 'stress', 'opzeggen'), { minLength: 1, maxLength: 8 })

  it('is between 0 and 1, the same from both sides, and 1 with itself', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [there, back] = [alike(one.join(' '), other.join(' ')), alike(other.join(' '), one.join(' '))]
        expect(there).toBeCloseTo(back, 9)
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1 + 1e-9)
        expect(alike(one.join(' '), one.join(' '))).toBeGreaterThanOrEqual(there - 1e-9)
      }),
    )
  })

  it.each([
    ['werkdruk', 'workload', 'rooster'],
    ['kennisdeling', 'delen van kennis', 'kennis'],
    ['organisatievraagstuk', 'vraagstuk in de organisatie', 'organisatie'],
    ['rooster', 'rooster', 'roostre'],
    ['verpleegkundigen', 'verpleegkundige', 'verpleger'],
  ])('of “%s” is more with “%s” than with “%s”', (text, near, far) => expect(alike(text, near)).toBeGreaterThan(alike(text, far)))
})
