import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Actions, BackLink, Facts, Layout, OnPaper, QuietLink, Section, When, fullDateWords } from '../../ui/index.ts'
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
  /** Where this page is, in full. */
  address: string
  useForm?: FormState | undefined
}

/** A published harvest, to be read, printed and used. */
export const HarvestPage = ({ access, shown, around, address, useForm }: HarvestPageProps) => {
  const { t } = useReader()
  const isPublic = shown.audience === 'public'
  const withdrawn = access.withdrawnAt !== null
  return (
    <Layout title={shown.title} description={withdrawn ? undefined : excerptOf(shown.intro)} feeds={harvestFeeds(t)} noIndex={!isPublic || withdrawn}>
      <BackLink href={paths.list}>{t('harvests.list.title')}</BackLink>
      <HarvestText shown={shown} question={questionOf(access)} withdrawn={withdrawn} />
      {!withdrawn && <Colophon access={access} shown={shown} address={address} />}
      <Further access={access} />
      {!withdrawn && <UsesPart harvestId={shown.id} uses={around.uses} form={useForm} />}
      {!withdrawn && around.versions.length > 1 && <Versions id={shown.id} versions={around.versions} />}
    </Layout>
  )
}

export const questionOf = ({ questionId, questionTitle }: HarvestAccess) => (questionTitle === null ? null : { id: questionId, title: questionTitle })

const Colophon = ({ access, shown, address }: { access: HarvestAccess; shown: ShownHarvest; address: string }) => {
  const { t, language } = useReader()
  const day = (at: Date) => fullDateWords(at, language, true)
  const licence = licenceAddress(shown.licence)
  const words = t(`harvests.licence.${shown.licence}`)
  return (
    <Section title={t('harvests.colophon')} id="colophon">
      <Facts
        facts={[
          { name: t('harvests.licence'), value: licence ? <a href={licence} rel="license">{words}</a> : words },
          { name: t('harvests.published'), value: day(access.publishedAt ?? access.changedAt) },
          ...(shown.number && shown.number > 1 && shown.versionAt
            ? [{ name: t('harvests.version'), value: t('harvests.version.since', { number: shown.number, day: day(shown.versionAt) }) }]
            : []),
          { name: t('harvests.audience'), value: t(`harvests.audience.${shown.audience}`) },
        ]}
      />
      <OnPaper>{address}</OnPaper>
    </Section>
  )
}

/** What can be done with it: for everybody, for who writes it, and for who is cited. */
const Further = ({ access }: { access: HarvestAccess }) => {
  const { t } = useReader()
  return (
    <Actions>
      {access.withdrawnAt === null && <QuietLink href={paths.markdown(access.id)}>{t('harvests.markdown')}</QuietLink>}
      {access.writable && <QuietLink href={paths.draft(access.id)}>{t('harvests.go-on')}</QuietLink>}
      {access.cited && <QuietLink href={paths.consent(access.id)}>{t('harvests.my-consent')}</QuietLink>}
    </Actions>
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
