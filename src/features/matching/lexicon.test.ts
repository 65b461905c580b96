import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseLexicon } from './parse-lexicon.ts'

const problemsIn = (text: string) => parseLexicon('own.txt', text).complaints.map(({ line, problem }) => `${line}: ${problem}`)

describe('a lexicon', () => {
  it('is a head with its terms, equal, related and narrower', () => {
    const { groups } = parseLexicon('own.txt', '# work\nwerkdruk: te veel werk, ~stress, >nakijkdruk\n')
    expect(groups).toEqual([
      {
        head: 'werkdruk',
        terms: [
          { text: 'werkdruk', nearness: 'equal' },
          { text: 'te veel werk', nearness: 'equal' },
          { text: 'stress', nearness: 'related' },
          { text: 'nakijkdruk', nearness: 'narrower' },
        ],
      },
    ])
  })

  it('says what is wrong, and where', () => {
    expect(problemsIn('werkdruk: stress, ~stress\n\nles: , lessen\nOR: medezeggenschap\nwerk; baan\nwerk: b@an\nbaan:')).toEqual([
      '1: has “stress” twice',
      '3: has an empty term',
      '4: has capitals in “OR”',
      '5: is not `head: term, term`',
      '6: has a character that does not belong in a term, in “b@an”',
      '7: has an empty term',
    ])
  })

  it('goes on after a line with something wrong in it', () => {
    expect(parseLexicon('own.txt', 'Fout: fout\nles: college').groups.map(({ head }) => head)).toEqual(['les'])
  })
})

describe('our own lexicon', () => {
  it.each(globSync('src/features/matching/lexicon/*.txt'))('is in order: %s', (file) => {
    const { complaints } = parseLexicon(file, readFileSync(file, 'utf8'))
    expect(complaints.map(({ file, line, problem, text }) => `${file}:${line} ${problem}: ${text}`)).toEqual([])
  })
})
