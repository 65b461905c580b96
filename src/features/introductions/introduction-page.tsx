import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, BackLink, Card, Layout, Lead, Notice, PersonLine, Prose, Soft, Stack, Title, nameOf } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import { type Agreement, type Help, agreements, helps } from './forms.ts'
import { paths } from './paths.ts'
import { type IntroductionView, knownNameOf } from './queries.ts'

/** Answers that stand ready: by a mail, with the secret that says who answers, or on one's own page. */
export type Ready = { token?: string | undefined; answer?: Agreement | undefined; helped?: Help | undefined }

/** Two people and who brings them together, with the one thing that is asked of this reader now. */
export const IntroductionPage = ({ introduction, ready = {} }: { introduction: IntroductionView; ready?: Ready }) => {
  const { t, viewer } = useReader()
  const { introducer, asker, known, line, title, side } = introduction
  const name = knownNameOf(introduction)
  return (
    <Layout title={t('introductions.title')} noIndex>
      {viewer.kind === 'member' && side !== 'known' && <BackLink href={questionPaths.one(introduction.questionId)}>{title}</BackLink>}
      <Title>{t('introductions.title')}</Title>
      <Lead>{title}</Lead>
      <Stack>
        <PersonLine person={asker} does={t('introductions.does.asker')} />
        <PersonLine person={known && !introduction.knownName ? known : { handle: null, name, hasPicture: false }} does={t('introductions.does.known')} role={introduction.knownRole ?? undefined} />
        <PersonLine person={introducer} does={t('introductions.does.introducer')}>
          {line && <Prose text={line} />}
        </PersonLine>
      </Stack>
      <Now introduction={introduction} ready={ready} />
    </Layout>
  )
}

const Now = ({ introduction, ready }: { introduction: IntroductionView; ready: Ready }) => {
  const { t } = useReader()
  const { side, introducedAt, helpAskedAt, answer } = introduction
  const other = side === 'known' ? nameOf(introduction.asker, { t }) : knownNameOf(introduction)
  if (!side) return <Soft>{t(introducedAt ? 'introductions.begun.made' : 'introductions.begun.waits')}</Soft>
  if (helpAskedAt)
    return (
      <>
        <HelpCard introduction={introduction} ready={ready} other={other} />
        <Contact introduction={introduction} other={other} />
      </>
    )
  if (introducedAt) return <Contact introduction={introduction} other={other} />
  return (
    <>
      {answer && <Notice>{t(`introductions.said.${answer}`, { name: other })}</Notice>}
      <Card ground="invite" title={t('introductions.question', { name: other })}>
        <p>{t(`introductions.explain.${side}`, { name: other })}</p>
        <Actions>
          {agreements.map((each) => (
            <ActionForm action={ready.token ? paths.answers : paths.agreement(introduction.id)} values={{ ...tokenOf(ready), answer: each }} look={(ready.answer ?? 'yes') === each ? 'primary' : 'quiet'} repeatable>
              {t(`introductions.${each}`)}
            </ActionForm>
          ))}
        </Actions>
        <Soft>{t('introductions.no-reason')}</Soft>
      </Card>
    </>
  )
}

const Contact = ({ introduction: { contact }, other }: { introduction: IntroductionView; other: string }) => {
  const { t } = useReader()
  return (
    <Notice tone="success" title={t('introductions.made', { name: other })}>
      {contact && <Prose text={contact} />}
    </Notice>
  )
}

const HelpCard = ({ introduction, ready, other }: { introduction: IntroductionView; ready: Ready; other: string }) => {
  const { t } = useReader()
  return (
    <>
      {introduction.helped && <Notice tone="success">{t('introductions.help.thanks')}</Notice>}
      <Card ground={introduction.helped ? 'calm' : 'invite'} title={t('introductions.help.question', { name: other })}>
        <p>{t('introductions.help.explain')}</p>
        <Actions>
          {helps.map((each) => (
            <ActionForm
              action={ready.token ? paths.answers : paths.help(introduction.id)}
              values={{ ...tokenOf(ready), helped: each }}
              look={(introduction.helped ?? ready.helped ?? 'yes') === each ? 'primary' : 'quiet'}
              repeatable
            >
              {t(`introductions.help.${each}`)}
            </ActionForm>
          ))}
        </Actions>
      </Card>
    </>
  )
}

const tokenOf = ({ token }: Ready): Record<string, string> => (token ? { token } : {})

/** A link that answers nothing any more. */
export const SpentIntroductionPage = () => {
  const { t } = useReader()
  return (
    <Layout title={t('introductions.spent.title')} noIndex>
      <Title>{t('introductions.spent.title')}</Title>
      <Lead>{t('introductions.spent.text')}</Lead>
    </Layout>
  )
}
