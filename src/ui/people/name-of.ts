import type { AliasField } from '../../platform/person.ts'
import type { Reader } from '../../platform/reader.tsx'

type Named = { name: string; alias?: AliasField | undefined }

/** How somebody is called, in the middle of a sentence: by name, under an alias as that says, and who erased themselves left no name. */
export const nameOf = ({ name, alias }: Named, { t }: Pick<Reader, 't'>): string => (alias ? t(`platform.alias.${alias}`) : name || t('ui.people.gone'))

/** The same where a sentence begins. */
export const nameAtStart = (person: Named, reader: Pick<Reader, 't'>): string => {
  const name = nameOf(person, reader)
  return person.alias ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
