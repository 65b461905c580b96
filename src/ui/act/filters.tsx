import { useReader } from '../../platform/reader.tsx'
import { Icon } from '../words/icon.tsx'
import { buttonClass } from './button.tsx'

export type FilterSelect = { name: string; label: string; options: { value: string; label: string }[] }

export type FiltersProps = {
  action: string
  /** What is chosen now, by name. */
  values: Record<string, string | undefined>
  search?: { name: string; label: string; placeholder?: string | undefined } | undefined
  selects?: FilterSelect[] | undefined
  /** Stays as it is, whatever is chosen. */
  keep?: Record<string, string> | undefined
}

/** Narrows a list, by GET, so that what is chosen can be linked to and works without scripts. */
export const Filters = ({ action, values, search, selects = [], keep = {} }: FiltersProps) => {
  const { t } = useReader()
  const names = [...(search ? [search.name] : []), ...selects.map(({ name }) => name)]
  const chosen = names.some((name) => values[name])
  return (
    <form action={action} method="get" class="filters print:hidden">
      {Object.entries(keep).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {search && (
        <div class={selects.length > 2 ? 'basis-full' : 'min-w-52 flex-[2]'}>
          <label for={`filter-${search.name}`} class="text-base text-muted">
            {search.label}
          </label>
          <input id={`filter-${search.name}`} type="search" name={search.name} value={values[search.name]} placeholder={search.placeholder} data-search class="input field-control" />
        </div>
      )}
      {selects.map(({ name, label, options }) => (
        <div class="min-w-36 flex-1">
          <label for={`filter-${name}`} class="text-base text-muted">
            {label}
          </label>
          <select id={`filter-${name}`} name={name} class="select field-control">
            {options.map((option) => (
              <option value={option.value} selected={option.value === (values[name] ?? '')}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div class="flex items-center gap-4">
        <button type="submit" class={buttonClass('quiet')}>
          <Icon name="search" />
          {t('ui.filters.show')}
        </button>
        {chosen && (
          <a href={action} class="link-quiet">
            {t('ui.filters.clear')}
          </a>
        )}
      </div>
    </form>
  )
}
