import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, QuietLink } from '../../ui/index.ts'
import { contributionPaths as paths, replyPath } from './paths.ts'
import { placeOf } from './place.ts'
import { mayChange, mayMarkHelpful } from './policy.ts'
import type { Contribution } from './queries.ts'

/** What this reader can do with a contribution, as quiet links. */
export const ContributionActions = ({ item, mayAnswer }: { item: Contribution; mayAnswer: boolean | undefined }) => {
  const { t, viewer } = useReader()
  const { id } = item
  const helpedReader = viewer.kind === 'member' && item.helped.some(({ personId }) => personId === viewer.personId)
  return (
    <Actions>
      {mayAnswer && <QuietLink href={replyPath(placeOf(item), id)}>{t('contributions.reply')}</QuietLink>}
      {mayMarkHelpful(viewer, item) &&
        (helpedReader ? (
          <ActionForm action={paths.helpfulRemoval(id)} look="link" repeatable>
            {t('contributions.helpful.unmark')}
          </ActionForm>
        ) : (
          <ActionForm action={paths.helpful(id)} look="link" repeatable>
            {t('contributions.helpful.mark')}
          </ActionForm>
        ))}
      {mayChange(viewer, item) && <QuietLink href={paths.wording(id)}>{t('contributions.edit')}</QuietLink>}
      {mayChange(viewer, item) && <QuietLink href={paths.removal(id)}>{t('contributions.delete')}</QuietLink>}
    </Actions>
  )
}
