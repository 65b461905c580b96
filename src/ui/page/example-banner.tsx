import { useReader } from '../../platform/reader.tsx'
import { addresses } from './addresses.ts'

/** Says on every page that the people and questions here are made up, and how to begin a place of one's own. */
export const ExampleBanner = () => {
  const { t } = useReader()
  return (
    <aside aria-label={t('ui.example.label')} class="bg-glow px-4 py-2 text-center text-base leading-snug print:hidden">
      {t('ui.example.words')}{' '}
      <a href={addresses.begin} class="font-semibold underline underline-offset-4">
        {t('ui.example.begin')}
      </a>
    </aside>
  )
}
