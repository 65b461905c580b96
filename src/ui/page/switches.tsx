import { useReader } from '../../platform/reader.tsx'
import { addresses } from './addresses.ts'

const languages = [
  { value: 'nl', words: 'Nederlands' },
  { value: 'en', words: 'English' },
]

// Both answer with a way back to the page that they were pressed on, which the browser names as Referer.

/** The one language that the reader does not read in now, named in that language. */
export const LanguageSwitch = () => {
  const { language } = useReader()
  const other = languages.find(({ value }) => value !== language)!
  return (
    <form action={addresses.language} method="post" data-turbo="false">
      <button type="submit" name="language" value={other.value} lang={other.value} class="foot-link">
        {other.words}
      </button>
    </form>
  )
}

/** Light, dark, or as the reader's own device does. */
export const AppearanceSwitch = () => {
  const { t, appearance } = useReader()
  return (
    <form action={addresses.appearance} method="post" data-turbo="false" class="flex flex-wrap items-center gap-1">
      <span class="mr-1 w-full sm:w-auto">{t('ui.appearance.label')}</span>
      {(['system', 'light', 'dark'] as const).map((value) => (
        <button type="submit" name="appearance" value={value} aria-pressed={appearance === value ? 'true' : 'false'} class="switch">
          {t(`ui.appearance.${value}`)}
        </button>
      ))}
    </form>
  )
}
