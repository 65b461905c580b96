import { useReader } from '../../platform/reader.tsx'

/** What becoming one means, before somebody says yes to it. */
export const ComesAlong = () => {
  const { t } = useReader()
  return (
    <ul>
      <li>{t('merging.along.people')}</li>
      <li>{t('merging.along.asker')}</li>
      <li>{t('merging.along.circles')}</li>
      <li>{t('merging.along.address')}</li>
      <li>{t('merging.along.undo')}</li>
    </ul>
  )
}
