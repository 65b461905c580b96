import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

// A rule that matters is a test, so that nobody has to remember it. ARCHITECTURE.md tells why each is here.

/** From the ground up: a feature imports only those before it, through their doors. */
const features = ['matching', 'drafts', 'mail', 'people', 'sign-in', 'notices', 'calendar', 'settings', 'community', 'contributions', 'aliases', 'questions', 'circles', 'harvests', 'merging', 'feeds', 'search', 'introductions', 'invitations', 'push', 'replies', 'example']

const files = globSync('src/**/*.{ts,tsx}').filter((file) => !file.includes('.generated.'))
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /(^|\/)testing(-\w+)*\.tsx?$/.test(file)
const product = files.filter((file) => !isTest(file))
const textOf = (file: string) => readFileSync(file, 'utf8')
const linesOf = (file: string) => textOf(file).split('\n').length

const importsOf = (file: string) =>
  [...textOf(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) => normalize(join(dirname(file), path!)))

type Room = { layer: 'main' | 'features' | 'ui' | 'platform'; feature?: string }
const roomOf = (file: string): Room => {
  const [, layer, feature] = file.split('/')
  if (layer === 'features') return { layer, feature: feature! }
  return { layer: layer === 'ui' || layer === 'platform' ? layer : 'main' }
}
const layers = ['platform', 'ui', 'features', 'main'] as const

const complaintsAbout = (check: (file: string, imported: string) => string | undefined) =>
  product.flatMap((file) => importsOf(file).flatMap((imported) => check(file, imported) ?? []))

describe('the house', () => {
  it('has every feature in the order of the list', () => {
    const present = new Set(product.map((file) => roomOf(file).feature).filter(Boolean))
    expect([...present].filter((feature) => !features.includes(feature!))).toEqual([])
  })

  it('imports downwards only: main → app → features → ui → platform', () => {
    const upwards = complaintsAbout((file, imported) =>
      layers.indexOf(roomOf(imported).layer) > layers.indexOf(roomOf(file).layer) ? `${file} imports ${imported}` : undefined,
    )
    expect(upwards).toEqual([])
  })

  it('enters a feature by its door, and only one that stands before it', () => {
    const broken = complaintsAbout((file, imported) => {
      const [from, to] = [roomOf(file), roomOf(imported)]
      if (to.layer !== 'features' || from.feature === to.feature) return undefined
      if (!/^src\/features\/[^/]+\/index\.tsx?$/.test(imported)) return `${file} reaches past the door of ${to.feature}: ${imported}`
      if (from.feature && features.indexOf(to.feature!) > features.indexOf(from.feature)) return `${file} leans on ${to.feature}, which comes later`
      return undefined
    })
    expect(broken).toEqual([])
  })

  it('takes parts of the ui from its door', () => {
    expect(complaintsAbout((file, imported) => (roomOf(imported).layer === 'ui' && roomOf(file).layer !== 'ui' && imported !== 'src/ui/index.ts' ? `${file} imports ${imported}` : undefined))).toEqual([])
  })

  it('learns the names of people at one place, so that nothing can forget an alias', () => {
    // Of these features the people themselves are the subject, not somebody at a question; a list of readers is shown to who typed it.
    const mayRead = /^src\/(platform\/(person|session|mail)\.ts|features\/(people|sign-in|settings|example)\/|features\/questions\/audience\.ts)/
    const named = product.filter((file) => {
      const text = textOf(file)
      const tables = ['people', ...[...text.matchAll(/\bpeople (?:as )?(\w+)/g)].map(([, name]) => name!)]
      return !mayRead.test(file) && new RegExp(`\\b(${tables.join('|')})\\.name\\b|selectFrom\\('people'\\)\\s*\\.select\\(\\[?'name'`).test(text)
    })
    expect(named).toEqual([])
  })

  it('keeps styling classes in the ui', () => {
    const styled = product.filter((file) => file.endsWith('.tsx') && roomOf(file).layer !== 'ui' && /\sclass=/.test(textOf(file)))
    expect(styled).toEqual([])
  })

  it('keeps sentences in the catalogues', () => {
    // Between two tags stands no word that a reader would see, unless it came through t().
    const wordy = product.filter(
      (file) => file.endsWith('.tsx') && roomOf(file).layer !== 'ui' && [...textOf(file).matchAll(/>\s*([A-Z][a-z]+ [a-z]+[^<>{}=;()]*)</g)].length > 0,
    )
    expect(wordy).toEqual([])
  })
})

describe('files', () => {
  const sizes = product.map(linesOf).sort((one, other) => one - other)

  it('stay small: half under 60 lines, nine in ten under 150, none above 300', () => {
    expect(product.filter((file) => linesOf(file) > 300)).toEqual([])
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(150)
    expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThan(60)
  })

  it('are named for what happens in them', () => {
    const vague = product.filter((file) => /(^|\/|-)(utils?|helpers?|common|misc|services?|managers?|lib)(\/|-|\.)/.test(file))
    expect(vague).toEqual([])
  })

  it('speak to a database that is given, never to one of their own', () => {
    const making = product.filter((file) => /createDatabase\(/.test(textOf(file)) && !/^src\/(main|operate|platform\/database)/.test(file) && roomOf(file).layer === 'features')
    expect(making).toEqual([])
  })
})
