import { useReader } from '../../platform/reader.tsx'
import { Soft, nameOf } from '../../ui/index.ts'
import type { Helped } from './queries.ts'

const mostNames = 5

/** "Dit hielp jou, Anouk en Bram." Names, never a number. */
export const HelpedWords = ({ helped }: { helped: Helped[] }) => {
  const reader = useReader()
  const { t, language, viewer } = reader
  if (helped.length === 0) return null
  const isReader = ({ personId }: Helped) => viewer.kind === 'member' && viewer.personId === personId
  const names = [...(helped.some(isReader) ? [t('contributions.helpful.you')] : []), ...helped.filter((one) => !isReader(one)).map(({ person: someone }) => nameOf(someone, reader))]
  const said = names.length > mostNames ? [...names.slice(0, mostNames), t('contributions.helpful.others')] : names
  return <Soft>{t('contributions.helpful.said', { names: new Intl.ListFormat(language).format(said) })}</Soft>
}
