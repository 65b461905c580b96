import type { Translate } from '../../platform/messages.ts'
import type { Person } from '../../platform/person.ts'
import { nameOf } from '../../ui/index.ts'
import type { Licence } from './forms.ts'
import type { Thanks } from './people-of.ts'

/** Where a licence says what it allows. What is all rights reserved has no such page. */
export const licenceAddress = (licence: Licence): string | undefined =>
  ({
    'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
    'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
    'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
    'all-rights': undefined,
  })[licence]

/** "Anouk", "Anouk en Bas", "Anouk, Bas en Chris". */
export const listed = (language: string, words: string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(words)

/** Names in a sentence, and in words how many go without: "Anouk, Bas en 2 mensen zonder naam". */
export const thanksInWords = ({ named, unnamed }: Thanks, language: string, t: Translate): string =>
  listed(language, [...named.map(({ name }) => name), ...(unnamed > 0 ? [t('harvests.thanks.unnamed', { count: unnamed })] : [])])

/** The same for people who are always told of: by name, by the alias that they ask under, or as gone. */
export const namesInWords = (people: Person[], language: string, t: Translate): string => listed(language, people.map((person) => nameOf(person, { t })))

/** The first words of a longer text, on one line. */
export const excerptOf = (text: string, most = 160): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= most ? line : `${characters.slice(0, most).join('').replace(/\s+\S*$/, '')} …`
}
