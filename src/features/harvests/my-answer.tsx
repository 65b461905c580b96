import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, Card, QuietLink } from '../../ui/index.ts'
import { standingOf } from './consent-standing.ts'
import type { Draft } from './draft.ts'
import { paths } from './paths.ts'

/** A writer whose own words are used answers like everybody, here in one click. Whose name is hidden by an alias does not give it by one. */
export const MyAnswer = ({ draft }: { draft: Draft }) => {
  const { t, viewer, now } = useReader()
  if (viewer.kind === 'visitor') return null
  const open = draft.passages.filter(({ cited }) => standingOf(cited, now).state !== 'out' && cited.some(({ personId, answer }) => personId === viewer.personId && answer === null))
  if (open.length === 0) return null
  const alias = open.flatMap(({ cited }) => cited).find(({ personId }) => personId === viewer.personId)?.person.alias
  const answer = (given: 'named' | 'unnamed') => Object.fromEntries(open.map(({ id }) => [`passage-${id}`, given]))
  return (
    <Card ground="invite" title={t('harvests.my-answer.title', { count: open.length })}>
      <p>{t('harvests.my-answer')}</p>
      <Actions>
        {!alias && (
          <ActionForm action={paths.answers(draft.id)} look="primary" small values={{ ...answer('named') }}>
            {t('harvests.my-answer.named')}
          </ActionForm>
        )}
        <ActionForm action={paths.answers(draft.id)} look={alias ? 'primary' : 'quiet'} small values={{ ...answer('unnamed') }}>
          {t('harvests.my-answer.unnamed')}
        </ActionForm>
        <QuietLink href={paths.consent(draft.id)}>{t('harvests.my-answer.each')}</QuietLink>
      </Actions>
    </Card>
  )
}
