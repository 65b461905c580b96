import { useReader } from '../../platform/reader.tsx'
import { BackLink, Layout, Notice, When } from '../../ui/index.ts'
import { questionOf } from './harvest-page.tsx'
import { HarvestText } from './harvest-text.tsx'
import { paths } from './paths.ts'
import type { HarvestAccess, ShownHarvest } from './read-harvest.ts'

/** One version as it was published, without what was withdrawn since. */
export const VersionPage = ({ access, shown }: { access: HarvestAccess; shown: ShownHarvest }) => {
  const { t } = useReader()
  const words = t('harvests.version.number', { number: shown.number ?? 1 })
  return (
    <Layout title={`${shown.title} (${words})`} noIndex>
      <BackLink href={paths.one(shown.id)}>{t('harvests.version.back')}</BackLink>
      <Notice title={words}>
        {t('harvests.version.as-published')} {shown.versionAt && <When at={shown.versionAt} dayOnly />}
      </Notice>
      <HarvestText shown={shown} question={questionOf(access)} withdrawn={access.withdrawnAt !== null} />
    </Layout>
  )
}
