import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, BackLink, Layout, Lead, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'

type AskedQuestion = { id: number; title: string }

/** Three answers, one click each. */
export const UrgencyChoices = ({ question, chosen }: { question: AskedQuestion; chosen?: string | undefined }) => {
  const { t } = useReader()
  return (
    <>
      <p>{t('questions.urgency.hint')}</p>
      <Actions>
        {(['extend', 'harvest', 'close'] as const).map((answer) => (
          <ActionForm action={paths.urgency(question.id)} values={{ answer }} look={(chosen ?? 'extend') === answer ? 'primary' : 'quiet'}>
            {t(`questions.urgency.${answer}`)}
          </ActionForm>
        ))}
      </Actions>
    </>
  )
}

/** Where the mail leads: the answer that was clicked there stands ready as the filled button, because a mail scanner opens links too. */
export const UrgencyPage = ({ question, chosen }: { question: AskedQuestion; chosen?: string | undefined }) => {
  const { t } = useReader()
  return (
    <Layout title={t('questions.urgency.title')} noIndex>
      <BackLink href={paths.one(question.id)}>{question.title}</BackLink>
      <Title>{t('questions.urgency.title')}</Title>
      <Lead>{question.title}</Lead>
      <UrgencyChoices question={question} chosen={chosen} />
    </Layout>
  )
}
