import { useReader } from '../../platform/reader.tsx'
import { Icon } from '../words/icon.tsx'
import { addresses } from './addresses.ts'

/** Searches all that the reader may see. The key "/" brings the cursor here. */
export const SearchBox = ({ id }: { id: string }) => {
  const { t } = useReader()
  return (
    <form action={addresses.search} method="get" role="search" class="search-box flex items-center gap-2 rounded-full border border-edge bg-base-100 px-4">
      <Icon name="search" />
      <label for={id} class="sr-only">
        {t('ui.search.label')}
      </label>
      <input id={id} name="q" type="search" placeholder={t('ui.search.placeholder')} data-search class="w-full min-w-0 bg-transparent py-2 outline-none lg:w-44" />
    </form>
  )
}
