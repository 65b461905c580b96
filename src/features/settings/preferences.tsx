import { languages } from '../../platform/messages.ts'
import { useReader } from '../../platform/reader.tsx'
import { Form, Section, Select, Stack, Submit } from '../../ui/index.ts'
import { paths } from './paths.ts'

const languageNames = { nl: 'Nederlands', en: 'English' }

export const Preferences = () => {
  const { t, language, appearance } = useReader()
  return (
    <Section title={t('settings.preferences.title')} id="preferences">
      <Stack gap="large">
        <Form action={paths.language} state={{ values: { language }, errors: {} }} id="language">
          <input type="hidden" name="back" value={paths.settings} />
          <Select name="language" label={t('settings.language.label')} hint={t('settings.language.hint')} options={languages.map((value) => ({ value, label: languageNames[value] }))} />
          <Submit look="quiet">{t('settings.language.keep')}</Submit>
        </Form>
        <Form action={paths.appearance} state={{ values: { appearance }, errors: {} }} id="appearance">
          <input type="hidden" name="back" value={paths.settings} />
          <Select
            name="appearance"
            label={t('settings.appearance.label')}
            options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`ui.appearance.${value}`) }))}
          />
          <Submit look="quiet">{t('settings.appearance.keep')}</Submit>
        </Form>
      </Stack>
    </Section>
  )
}
