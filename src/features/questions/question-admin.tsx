import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, QuietLink } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { isOpen, mayClose, mayEdit, mayReopen } from './policy.ts'
import type { QuestionView } from './queries.ts'

/** What the asker can do with the question itself, and who may wake it up. */
export const QuestionAdmin = ({ question }: { question: QuestionView }) => {
  const { t, viewer } = useReader()
  return (
    <Actions>
      {mayEdit(viewer, question) && <QuietLink href={paths.edit(question.id)}>{t('questions.edit.title')}</QuietLink>}
      {mayClose(viewer, question) && isOpen(question.state) && <QuietLink href={paths.close(question.id)}>{t('questions.close.title')}</QuietLink>}
      {mayReopen(viewer, question) && (
        <ActionForm action={paths.states(question.id)} values={{ to: 'reopened' }} look="quiet">
          {t('questions.reopen.button')}
        </ActionForm>
      )}
    </Actions>
  )
}
