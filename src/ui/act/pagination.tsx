import { useReader } from '../../platform/reader.tsx'
import { Icon } from '../words/icon.tsx'
import { buttonClass } from './button.tsx'

export type PaginationProps = { newer?: string | undefined; older?: string | undefined; words?: { newer: string; older: string } | undefined }

/** To the newer and the older ones of a long list. Shows nothing where everything is on one page. */
export const Pagination = ({ newer, older, words }: PaginationProps) => {
  const { t } = useReader()
  if (!newer && !older) return null
  return (
    <nav aria-label={t('ui.pages.label')} class="flex pt-4 flex-wrap justify-between gap-3 print:hidden">
      {newer && (
        <a href={newer} rel="prev" class={buttonClass('quiet')}>
          <Icon name="back" />
          {words?.newer ?? t('ui.pages.newer')}
        </a>
      )}
      {older && (
        <a href={older} rel="next" class={`${buttonClass('quiet')} ml-auto`}>
          {words?.older ?? t('ui.pages.older')}
          <Icon name="onward" />
        </a>
      )}
    </nav>
  )
}
