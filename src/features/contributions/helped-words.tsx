import { useReader } from '../../platform/reader.tsx'
import type { Person } from '../../platform/person.ts'
import { Soft } from '../../ui/index.ts'

const mostNames = 5

/** "Dit hielp jou, Anouk en Bram." Names, never a number. */
export const HelpedWords = ({ helped }: { helped: Person[] }) => {
  const { t, language, viewer } = useReader()
  if (helped.length === 0) return null
  const isReader = ({ handle }: Person) => viewer.kind === 'member' && viewer.handle === handle
  const names = [...(helped.some(isReader) ? [t('contributions.helpful.you')] : []), ...helped.filter((person) => !isReader(person)).map(({ name }) => name)]
  const said = names.length > mostNames ? [...names.slice(0, mostNames), t('contributions.helpful.others')] : names
  return <Soft>{t('contributions.helpful.said', { names: new Intl.ListFormat(language).format(said) })}</Soft>
}
