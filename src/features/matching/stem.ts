import { infinitives, singulars, verbPrefixes } from './irregular.ts'

const kept = new Map<string, string>()
const mostKept = 200_000

/**
 * What the forms of a word have in common: *vergadering, vergaderingen, vergaderde, vergader* → `vergad`. Takes a folded word, Dutch or
 * English, and answers a key to compare by, not a word to show. Light: rather two stems for one word than one for two words,
 * since pieces of words still see what is alike. The rules are our own; what they do to long vowels (*taken → taak*, *lessen → les*)
 * is Dutch spelling.
 */
export const stem = (folded: string): string => {
  const known = kept.get(folded)
  if (known !== undefined) return known
  const made = makeStem(folded)
  if (kept.size >= mostKept) kept.clear()
  kept.set(folded, made)
  return made
}

const makeStem = (folded: string): string => {
  if (folded.length < 4 || /\d/.test(folded)) return shortStem(folded)
  const singular = singulars.get(folded)
  if (singular) return close(singular)
  return byRules(infinitiveOf(folded) ?? folded)
}

const shortStem = (folded: string): string => {
  const infinitive = infinitives.get(folded)
  return singulars.get(folded) ?? (infinitive ? byRules(infinitive) : folded)
}

/** The infinitive of an irregular form, also with a prefix: *aangesproken → aanspreken*. */
const infinitiveOf = (folded: string): string | undefined => {
  const whole = infinitives.get(folded)
  if (whole) return whole
  for (const prefix of verbPrefixes) {
    if (!folded.startsWith(prefix) || folded.length < prefix.length + 3) continue
    const rest = folded.slice(prefix.length).replace(/^te(?=[a-z]{4})/, '')
    // *besproken* has no ge-.
    const verb = infinitives.get(rest) ?? infinitives.get(`ge${rest}`)
    if (verb && (rest.length > 3 || verb !== rest)) return prefix + verb
  }
  return undefined
}

const byRules = (word: string): string => close(verbStem(nounStem(word)))

const endings: [RegExp, string][] = [
  [/heden$/, 'heid'],
  [/(?<=[^aeiou])etjes?$|(?<=m)pjes?$|(?<=[aeiouw])tjes?$|(?<=[nlr])tjes?$/, ''],
  [/([^aeiou])jes?$/, '$1'],
  [/(tie|sie)s$/, '$1'],
  [/ies$/, 'ie'],
  [/([^aeiou][aeo])s$/, '$1'],
  [/([bdfgklmnprtvw])s$/, '$1'],
]

/** Without the ending of a plural or a diminutive, and without -heid, -ing, -atie. */
const nounStem = (word: string): string => {
  let rest = word
  for (const [ending, instead] of endings) {
    const shorter = rest.replace(ending, instead)
    if (shorter !== rest && shorter.length >= 3 && hasVowel(shorter)) {
      rest = shorter
      break
    }
  }
  rest = rest.replace(/(ing|heid|atie|ation|itie|ition|ment)(en)?$/, (ending, suffix: string, _plural, at: number) => {
    const before = rest.slice(0, at)
    if (before.length < 4 || !hasVowel(before) || (suffix === 'ing' && before.endsWith('l') && !/[aeiou]l$/.test(before))) return ending.replace(/en$/, '')
    return suffix === 'atie' || suffix === 'ation' ? 'eren' : suffix === 'ing' ? 'en' : ''
  })
  return rest
}

/** Without the endings of a verb or an adjective, and without the ge- of a participle, also inside: *aangevraagd*. */
const verbStem = (word: string): string => {
  const rest = word.replace(participle, (whole, prefix: string | undefined) =>
    hasVowel(word.slice(whole.length, -1)) ? (prefix ?? '') : whole,
  )
  if (rest !== word) return rest.slice(0, -1)
  for (const [ending, least] of verbEndings) {
    const before = rest.replace(ending, '')
    if (before !== rest && before.length >= least && hasVowel(before)) return opened(before, rest.slice(before.length))
  }
  return rest
}

const separable = ['samen', 'tegen', 'terug', 'voor', 'over', 'door', 'mee', 'neer', 'uit', 'aan', 'toe', 'weg', 'bij', 'rond', 'los', 'in', 'op', 'om', 'af', 'na']
const participle = new RegExp(`^(${separable.join('|')})?ge(?=[a-z]{3,}(d|t)$)`)
const verbEndings: [RegExp, number][] = [
  [/(?<=[^aeiou])enden?$|(?<=[^aeiou])ende$/, 4],
  [/(?<=[ptkfsx])te(n)?$/, 3],
  [/(?<=[^aeiout]|ij|ui|eu|ie)de(n)?$/, 3],
  [/en$/, 2],
  [/(?<=[^aeiou])ed$/, 3],
  [/e$/, 3],
  [/(?<=[aeiou].*[aeiou]{2}[lrn])d$/, 4],
  [/(?<=[^aeiouthnc])t$/, 3],
  [/(?<=[aeiou][aeiou]r)t$/, 3],
  [/(?<=[^aeiou][^aeiouhcn])t$/, 3],
]

/** A vowel that stood open is written double when the syllable closes: *tak(en) → taak*. Only where it is the only one. */
const opened = (before: string, ending: string): string => {
  if (!ending.startsWith('e')) return before
  return before.replace(/^([^aeiou]*)([aeou])([^aeiouy])$/, '$1$2$2$3')
}

/** One spelling at the end: no double consonant, f for v, s for z, and no long vowel in the last of several syllables. */
const close = (word: string): string => {
  let rest = word.replace(/([^aeiou])\1$/, '$1').replace(/v$/, 'f').replace(/z$/, 's').replace(/y$/, 'i')
  if (syllables(rest) > 1) {
    rest = rest.replace(/([aeou])\1([^aeiou])$/, '$1$2')
    if (rest.length > 5) rest = rest.replace(/er(d|t)?$/, '')
  }
  return rest.replace(/([^aeiou])\1$/, '$1').replace(/v$/, 'f').replace(/z$/, 's')
}

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text)
const syllables = (text: string): number => text.match(/[aeiouy]+/g)?.length ?? 0
