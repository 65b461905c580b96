import { useReader } from '../../platform/reader.tsx'
import { ButtonLink, Card, Cards, Empty, Layout, Lead, QuietLink, Section, Steps, Title, addresses } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { QuestionLine, myQuestions } from './queries.ts'
import { QuestionCard } from './question-card.tsx'

/** Something that waits for this member, with how long it takes. Every feature may ask; app.tsx collects them. */
export type HomeAsk = { title: string; href: string; minutes: number; why?: string }

type Mine = Awaited<ReturnType<typeof myQuestions>>

const bonds = ['asked', 'joined', 'experienced', 'followed'] as const

/** Home: what is asked of me first, then my questions. */
export const HomePage = ({ asks, mine, open }: { asks: HomeAsk[]; mine: Mine; open: QuestionLine[] }) => {
  const { t, viewer } = useReader()
  return (
    <Layout title={t('questions.home.title')}>
      <Title>{t('questions.home.hello', { name: viewer.kind === 'member' ? (viewer.name.split(' ')[0] ?? '') : '' })}</Title>
      {asks.length > 0 && (
        <Section title={t('questions.home.asks')}>
          <Cards>
            {asks.map((ask) => (
              <Card ground="invite" title={ask.title} href={ask.href}>
                <p>{[ask.why, t('questions.home.minutes', { minutes: ask.minutes })].filter(Boolean).join(' · ')}</p>
              </Card>
            ))}
          </Cards>
        </Section>
      )}
      {mine.length === 0 ? (
        <Empty title={t('questions.home.empty')} action={<ButtonLink href={paths.new}>{t('questions.ask.title')}</ButtonLink>}>
          {t('questions.home.empty.hint')}
        </Empty>
      ) : (
        <p>
          <ButtonLink href={paths.new}>{t('questions.ask.title')}</ButtonLink>
        </p>
      )}
      {bonds.map((bond) => {
        const questions = mine.filter((question) => question.bond === bond)
        return questions.length === 0 ? null : (
          <Section title={t(`questions.home.${bond}`)}>
            <Cards>
              {questions.map((question) => (
                <QuestionCard question={question} />
              ))}
            </Cards>
          </Section>
        )
      })}
      <OpenNow open={open} />
    </Layout>
  )
}

const OpenNow = ({ open }: { open: QuestionLine[] }) => {
  const { t } = useReader()
  return open.length === 0 ? null : (
    <Section title={t('questions.home.open')} action={<QuietLink href={paths.list}>{t('questions.home.all')}</QuietLink>}>
      <Cards>
        {open.map((question) => (
          <QuestionCard question={question} />
        ))}
      </Cards>
    </Section>
  )
}

/** The first page that a visitor sees: what this is, in four steps, and what is asked right now. */
export const WelcomePage = ({ open }: { open: QuestionLine[] }) => {
  const { t } = useReader()
  return (
    <Layout title={t('questions.welcome.title')} description={t('questions.welcome.lead')}>
      <Title>{t('questions.welcome.title')}</Title>
      <Lead>{t('questions.welcome.lead')}</Lead>
      <p>
        <ButtonLink href={addresses.signIn}>{t('questions.welcome.sign-in')}</ButtonLink>
      </p>
      <Steps
        steps={([1, 2, 3, 4] as const).map((step) => ({ label: t(`questions.welcome.step${step}`), note: t(`questions.welcome.step${step}.note`), state: 'later' as const }))}
      />
      <OpenNow open={open} />
    </Layout>
  )
}
