import { useReader } from '../../platform/reader.tsx'
import { Divided, Meter, PersonLine, QuietLink, Section } from '../../ui/index.ts'
import { contributionPaths } from '../contributions/index.ts'
import type { Citable } from './citable.ts'
import type { Draft } from './draft.ts'
import { paths } from './paths.ts'
import { excerptOf } from './words.ts'

/** Which contributions the draft uses, and which it does not use yet: so that nobody's words are forgotten. */
export const CitationMeter = ({ draft, citable }: { draft: Draft; citable: Citable[] }) => {
  const { t } = useReader()
  const used = new Set(draft.passages.flatMap(({ from }) => from))
  const present = citable.filter(({ deletedAt }) => deletedAt === null)
  const unused = present.filter(({ id }) => !used.has(id))
  if (present.length === 0) return null
  return (
    <Section title={t('harvests.meter.title')} id="meter">
      <Meter value={present.length - unused.length} total={present.length} words={t('harvests.meter', { used: present.length - unused.length, total: present.length })} />
      {unused.length === 0 ? (
        <p>{t('harvests.meter.all')}</p>
      ) : (
        <>
          <p>{t('harvests.meter.unused')}</p>
          <Divided items={unused.map((contribution) => <Unused draft={draft} contribution={contribution} />)} />
        </>
      )}
    </Section>
  )
}

const Unused = ({ draft, contribution }: { draft: Draft; contribution: Citable }) => {
  const { t } = useReader()
  return (
    <PersonLine person={contribution.author} at={contribution.writtenAt}>
      <p>{excerptOf(contribution.excerpt)}</p>
      <p>
        <QuietLink href={contributionPaths.one(contribution.id)}>{t('harvests.meter.read')}</QuietLink> ·{' '}
        <QuietLink href={paths.newPassage(draft.id, contribution.id)}>{t('harvests.meter.use')}</QuietLink>
      </p>
    </PersonLine>
  )
}
