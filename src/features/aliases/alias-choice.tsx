import { aliasFields } from '../../platform/person.ts'
import { useReader } from '../../platform/reader.tsx'
import { QuietLink, Select, Soft, Stack } from '../../ui/index.ts'
import { paths } from './paths.ts'

/** Under which name somebody asks: their own, or an alias; with what that hides and what it can't. */
export const AliasChoice = () => {
  const { t } = useReader()
  return (
    <Stack gap="small">
      <Select
        name="alias"
        label={t('aliases.field')}
        hint={t('aliases.field.hint')}
        optional
        options={[{ value: '', label: t('aliases.by-name') }, ...aliasFields.map((field) => ({ value: field, label: t('aliases.as', { alias: t(`platform.alias.${field}`) }) }))]}
      />
      <Soft>
        {t('aliases.field.limits')} <QuietLink href={paths.about}>{t('aliases.about.link')}</QuietLink>
      </Soft>
    </Stack>
  )
}
