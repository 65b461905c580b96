import type { Child } from 'hono/jsx'
import type { Database } from '../../platform/database.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Layout, Notice } from '../../ui/index.ts'
import { contentOfDraft } from './content-of-draft.ts'
import type { Draft } from './draft.ts'
import { questionOf } from './harvest-page.tsx'
import { HarvestText } from './harvest-text.tsx'
import { paths } from './paths.ts'
import { namedPeople } from './people-of.ts'
import { type HarvestAccess, type ShownHarvest, showContent } from './read-harvest.ts'

/** A draft as readers would see it, for its writers. */
export const drawPreview = async (db: Database, access: HarvestAccess, draft: Draft, now: Date): Promise<Child> => {
  const content = contentOfDraft(draft, now)
  const shown = showContent(draft.id, content, await namedPeople(db, [content]), { number: null, versionAt: null, audience: draft.audience })
  return <PreviewPage access={access} shown={shown} />
}

const PreviewPage = ({ access, shown }: { access: HarvestAccess; shown: ShownHarvest }) => {
  const { t } = useReader()
  return (
    <Layout title={shown.title} noIndex>
      <BackLink href={paths.draft(access.id)}>{t('harvests.preview.back')}</BackLink>
      <Notice title={t('harvests.preview.title')}>{t('harvests.preview')}</Notice>
      <HarvestText shown={shown} question={questionOf(access)} />
    </Layout>
  )
}
