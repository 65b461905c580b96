import type { PropsWithChildren } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'

export type KeptDraftProps = PropsWithChildren<{
  /** Names the draft among this person's drafts: `question`, `circle-7`. Kept in their own browser, and at /drafts/<name>. */
  name: string
  /** Kept in this browser and nowhere else: for a few lines that nobody goes on with on another device. */
  onlyHere?: boolean | undefined
  /** When the server kept what the form is drawn with; anything older in the browser is let go. */
  keptAt?: Date | undefined
}>

/** Around one Form: keeps what is typed, and has it back after a reload or a lost connection. */
export const KeptDraft = ({ name, onlyHere, keptAt, children }: KeptDraftProps) => {
  const { t, viewer } = useReader()
  const isMember = viewer.kind === 'member'
  return (
    <kept-draft
      name={isMember ? `${viewer.handle}:${name}` : name}
      keep-at={isMember && !onlyHere ? `/drafts/${encodeURIComponent(name)}` : undefined}
      kept-at={keptAt?.toISOString()}
      words-kept={t('ui.draft.kept', { time: '{time}' })}
      words-here={t('ui.draft.here', { time: '{time}' })}
      words-restored={t('ui.draft.restored', { time: '{time}' })}
      class="block"
    >
      {children}
      <p class="mt-3 flex flex-wrap gap-x-4 text-base text-muted">
        <span role="status"></span>
        <button type="button" data-discard hidden class="link-quiet cursor-pointer">
          {t('ui.draft.discard')}
        </button>
      </p>
    </kept-draft>
  )
}
