import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Actions, BackLink, Facts, Layout, Notice, QuietLink, Section, When } from '../../ui/index.ts'
import { harvestFeeds } from './feed-links.ts'
import { HarvestText } from './harvest-text.tsx'
import { paths } from './paths.ts'
import type { Around, HarvestAccess, ShownHarvest } from './read-harvest.ts'
import { UsesPart } from './uses-part.tsx'
import { excerptOf, licenceAddress } from './words.ts'

export type HarvestPageProps = {
  access: HarvestAccess
  shown: ShownHarvest
  around: Around
  useForm?: FormState | undefined
}

/** A published harvest, to be read, printed and used. */
export const HarvestPage = ({ access, shown, around, useForm }: HarvestPageProps) => {
  const { t, viewer } = useReader()
  const isPublic = shown.audience === 'public'
  const withdrawn = access.withdrawnAt !== null
  return (
    <Layout title={shown.title} description={withdrawn ? undefined : excerptOf(shown.intro)} feeds={harvestFeeds(t)} noIndex={!isPublic || withdrawn}>
      <BackLink href={paths.list}>{t('harvests.list.title')}</BackLink>
      <HarvestText shown={shown} question={questionOf(access)} withdrawn={withdrawn} />
      {!withdrawn && <Colophon access={access} shown={shown} />}
      {viewer.kind === 'member' && <ForThoseInIt access={access} />}
      {!withdrawn && <UsesPart harvestId={shown.id} uses={around.uses} form={useForm} />}
      {!withdrawn && around.versions.length > 1 && <Versions id={shown.id} versions={around.versions} />}
    </Layout>
  )
}

export const questionOf = ({ questionId, questionTitle }: HarvestAccess) => (questionTitle === null ? null : { id: questionId, title: questionTitle })

const Colophon = ({ access, shown }: { access: HarvestAccess; shown: ShownHarvest }) => {
  const { t } = useReader()
  const licence = licenceAddress(shown.licence)
  const words = t(`harvests.licence.${shown.licence}`)
  return (
    <Section title={t('harvests.colophon')} id="colophon">
      <Facts
        facts={[
          { name: t('harvests.licence'), value: licence ? <a href={licence} rel="license">{words}</a> : words },
          { name: t('harvests.published'), value: <When at={access.publishedAt ?? access.changedAt} dayOnly /> },
          ...(shown.number && shown.number > 1 && shown.versionAt ? [{ name: t('harvests.version'), value: <>{shown.number}, <When at={shown.versionAt} dayOnly /></> }] : []),
          { name: t('harvests.audience'), value: t(`harvests.audience.${shown.audience}`) },
        ]}
      />
      <Actions>
        <QuietLink href={paths.markdown(shown.id)}>{t('harvests.markdown')}</QuietLink>
      </Actions>
    </Section>
  )
}

/** For who writes it, and for who is cited: what each of them can do. */
const ForThoseInIt = ({ access }: { access: HarvestAccess }) => {
  const { t } = useReader()
  if (!access.writable && !access.cited) return null
  return (
    <Notice title={access.writable ? t('harvests.yours.write') : t('harvests.yours.cited')}>
      <Actions>
        {access.writable && <QuietLink href={paths.draft(access.id)}>{t('harvests.yours.draft')}</QuietLink>}
        {access.cited && <QuietLink href={paths.consent(access.id)}>{t('harvests.yours.consent')}</QuietLink>}
      </Actions>
    </Notice>
  )
}

const Versions = ({ id, versions }: { id: number; versions: Around['versions'] }) => {
  const { t } = useReader()
  return (
    <Section title={t('harvests.versions')} id="versions">
      <ul>
        {versions.map(({ number, publishedAt, note }) => (
          <li>
            <a href={paths.version(id, number)}>{t('harvests.version.number', { number })}</a>, <When at={new Date(publishedAt)} dayOnly />
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
