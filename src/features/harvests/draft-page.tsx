import { useReader } from '../../platform/reader.tsx'
import { Actions, BackLink, ButtonLink, Empty, Facts, Layout, Lead, QuietLink, Section, Title } from '../../ui/index.ts'
import { circlePaths } from '../circles/index.ts'
import { questionPaths } from '../questions/index.ts'
import { CitationMeter } from './citation-meter.tsx'
import type { Citable } from './citable.ts'
import { waitedFor } from './consent-standing.ts'
import type { Draft } from './draft.ts'
import { DraftPassages } from './draft-passages.tsx'
import { MyAnswer } from './my-answer.tsx'
import { paths } from './paths.ts'
import { PublishPart } from './publish-part.tsx'
import { excerptOf } from './words.ts'

export type DraftPageProps = { draft: Draft; citable: Citable[]; hasChanges: boolean }

/** Where a harvest is written: its passages, what they rest on, who still has to say yes, and what to do next. */
export const DraftPage = ({ draft, citable, hasChanges }: DraftPageProps) => {
  const { t, now } = useReader()
  const { id, passages } = draft
  return (
    <Layout title={t('harvests.draft.title', { title: draft.title })} noIndex>
      <BackLink href={draft.circleId === null ? questionPaths.one(draft.questionId) : circlePaths.one(draft.circleId)}>
        {draft.circleId === null ? t('harvests.back-to-question') : t('harvests.back-to-circle')}
      </BackLink>
      <Title above={t('harvests.draft.above')}>{draft.title}</Title>
      <Lead>{t(draft.publishedAt && !draft.withdrawnAt ? 'harvests.draft.lead.published' : 'harvests.draft.lead')}</Lead>
      <MyAnswer draft={draft} />
      <Section title={t('harvests.draft.passages')} id="passages" note={passages.length ? t('harvests.card.passages', { count: passages.length }) : undefined}>
        {passages.length === 0 ? (
          <Empty title={t('harvests.draft.empty')} action={<ButtonLink href={paths.newPassage(id)}>{t('harvests.draft.first')}</ButtonLink>}>
            {t('harvests.draft.empty.hint')}
          </Empty>
        ) : (
          <>
            <DraftPassages draft={draft} citable={citable} />
            <Actions>
              <ButtonLink href={paths.newPassage(id)} look={waitedFor(passages, now).length === 0 ? 'quiet' : 'primary'}>
                {t('harvests.draft.add')}
              </ButtonLink>
            </Actions>
          </>
        )}
      </Section>
      <CitationMeter draft={draft} citable={citable} />
      <PublishPart draft={draft} hasChanges={hasChanges} />
      <About draft={draft} />
    </Layout>
  )
}

const About = ({ draft }: { draft: Draft }) => {
  const { t } = useReader()
  const { id, circleId, audience } = draft
  return (
    <Section title={t('harvests.draft.about')} id="about">
      <Facts
        facts={[
          { name: t('harvests.field.title'), value: draft.title },
          { name: t('harvests.field.intro'), value: draft.intro ? excerptOf(draft.intro) : t('harvests.draft.no-intro') },
          { name: t('harvests.licence'), value: t(`harvests.licence.${draft.licence}`) },
          { name: t('harvests.audience'), value: circleId === null && audience === 'circle' ? t('harvests.audience.participants') : t(`harvests.audience.${audience}`) },
        ]}
      />
      <Actions>
        <QuietLink href={paths.edit(id)}>{t('harvests.draft.edit')}</QuietLink>
        <QuietLink href={paths.audience(id)}>{t('harvests.draft.audience')}</QuietLink>
        <QuietLink href={draft.publishedAt ? paths.one(id) : paths.preview(id)}>{draft.publishedAt ? t('harvests.draft.read') : t('harvests.draft.preview')}</QuietLink>
        {draft.publishedAt && !draft.withdrawnAt && <QuietLink href={paths.withdraw(id)}>{t('harvests.withdraw.title')}</QuietLink>}
      </Actions>
    </Section>
  )
}
