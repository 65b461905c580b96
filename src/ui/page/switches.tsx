import { useReader } from '../../platform/reader.tsx'
import { addresses } from './addresses.ts'

const choice = 'cursor-pointer rounded-full px-3 py-1 aria-pressed:bg-secondary aria-pressed:font-semibold aria-pressed:text-secondary-content not-aria-pressed:underline'

const languages = [
  { value: 'nl', words: 'Nederlands' },
  { value: 'en', words: 'English' },
]

/** The one language that the reader does not read in now, named in that language. */
export const LanguageSwitch = () => {
  const { language, path } = useReader()
  const other = languages.find(({ value }) => value !== language)!
  return (
    <form action={addresses.language} method="post" data-turbo="false">
      <input type="hidden" name="back" value={path} />
      <button type="submit" name="language" value={other.value} lang={other.value} class="cursor-pointer underline decoration-edge underline-offset-4">
        {other.words}
      </button>
    </form>
  )
}

/** Light, dark, or as the reader's own device does. */
export const AppearanceSwitch = () => {
  const { t, path, appearance } = useReader()
  return (
    <form action={addresses.appearance} method="post" data-turbo="false" class="flex flex-wrap items-center gap-1">
      <input type="hidden" name="back" value={path} />
      <span class="mr-1 w-full sm:w-auto">{t('ui.appearance.label')}</span>
      {(['system', 'light', 'dark'] as const).map((value) => (
        <button type="submit" name="appearance" value={value} aria-pressed={appearance === value ? 'true' : 'false'} class={choice}>
          {t(`ui.appearance.${value}`)}
        </button>
      ))}
    </form>
  )
}
