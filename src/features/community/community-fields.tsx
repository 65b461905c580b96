import { languages } from '../../platform/messages.ts'
import { useReader } from '../../platform/reader.tsx'
import { Choice, Select, TextField } from '../../ui/index.ts'
import { ways } from './forms.ts'

const languageNames = { nl: 'Nederlands', en: 'English' }

/** What is the same at set-up and later. */
export const CommunityFields = () => {
  const { t } = useReader()
  return (
    <>
      <TextField name="name" label={t('community.field.name')} hint={t('community.field.name.hint')} maxLength={120} />
      <Select name="language" label={t('community.field.language')} hint={t('community.field.language.hint')} options={languages.map((value) => ({ value, label: languageNames[value] }))} />
      <Choice
        name="joining"
        label={t('community.field.joining')}
        options={ways.map((value) => ({ value, title: t(`community.joining.${value}`), explanation: t(`community.joining.${value}.means`) }))}
        initially="invited"
      />
    </>
  )
}
