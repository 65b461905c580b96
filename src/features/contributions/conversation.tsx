import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Actions, Card, Cards, Kept, Pagination, QuietLink, Soft, Stack } from '../../ui/index.ts'
import type { ConversationPart } from './conversation-part.ts'
import { ContributionThread } from './contribution-thread.tsx'
import { anchorOf, placePath } from './paths.ts'
import { concernsReader } from './policy.ts'
import type { Contribution } from './queries.ts'
import { threadsOf } from './threads.ts'
import { WriteForm, writeFormId } from './write-form.tsx'

export type ConversationProps = {
  part: ConversationPart
  /** Where contributions are posted; without it the conversation can only be read. */
  action?: string | undefined
  /** What was typed and refused, if anything. */
  form?: FormState | undefined
  /** Where something else is the one thing to do on the page. */
  quietly?: boolean | undefined
}

/** More than this is longer than most screens, and where one writes is below it. */
const onOneScreen = 3

/** What was written in a place, in order, with room to write along and to answer. */
export const Conversation = ({ part, action, form, quietly }: ConversationProps) => {
  const { t, viewer } = useReader()
  const { items, place, newAfter, earlier, later } = part
  const path = placePath(place)
  const firstNew = newAfter === undefined ? undefined : items.find(({ id }) => id > newAfter)
  const toNew = firstNew === items[0] ? undefined : firstNew
  const toWriting = action !== undefined && items.length > onOneScreen
  const answering = form ? Number(form.values['replyTo']) || undefined : part.reply
  const isForThisReader = (item: Contribution) => concernsReader(viewer, item) || item.id === answering || (newAfter !== undefined && item.id > newAfter)
  return (
    <Stack gap="large">
      {(toNew || toWriting) && (
        <Actions>
          {toNew && <QuietLink href={`#${anchorOf(toNew.id)}`}>{t('contributions.new.first')}</QuietLink>}
          {toWriting && <QuietLink href={`#${writeFormId}`}>{t('contributions.write.label')}</QuietLink>}
        </Actions>
      )}
      {earlier && items[0] && <Pagination newer={`${path}?before=${items[0].id}`} words={{ newer: t('contributions.earlier'), older: '' }} />}
      {items.length === 0 && <Soft>{t(action ? 'contributions.empty' : 'contributions.empty.to-read')}</Soft>}
      {items.length > 0 && (
        <Kept
          as={`conversation ${path} ${action}`}
          stamp={items.some(isForThisReader) ? undefined : part.stamp}
          draw={() => (
            <Cards>
              {threadsOf(items).map((thread) => (
                <Card>
                  <ContributionThread thread={thread} newAfter={newAfter} action={action} answering={answering} form={form} />
                </Card>
              ))}
            </Cards>
          )}
        />
      )}
      {later && items.length > 0 && <Pagination older={`${path}?after=${items.at(-1)!.id}`} words={{ newer: '', older: t('contributions.later') }} />}
      {action && <WriteForm action={action} form={answering === undefined ? form : undefined} quietly={quietly} />}
    </Stack>
  )
}
