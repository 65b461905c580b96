import type { PropsWithChildren } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { Entry, PersonLine, Prose, Soft, nameOf, whenWords } from '../../ui/index.ts'
import { ContributionActions } from './contribution-actions.tsx'
import { HelpedWords } from './helped-words.tsx'
import { anchorOf, contributionPaths } from './paths.ts'
import type { Contribution } from './queries.ts'

export type ContributionItemProps = PropsWithChildren<{
  item: Contribution
  isNew?: boolean | undefined
  /** Whether this reader may answer here. */
  mayAnswer?: boolean | undefined
  /** Among the answers to another contribution; `toFirst` when it answers that one, and nobody in between. */
  inThread?: boolean | undefined
  toFirst?: boolean | undefined
}>

/** One contribution: who, what, when, and quietly what can be done with it. The children are the answers to it. */
export const ContributionItem = ({ item, isNew, mayAnswer, inThread, toFirst, children }: ContributionItemProps) => {
  const reader = useReader()
  const { t } = reader
  const { author, deletedAt, editedAt } = item
  return (
    <Entry id={anchorOf(item.id)} isNew={isNew}>
      <PersonLine person={author} does={answersWhom(item, inThread, toFirst, reader)} role={isNew ? t('contributions.new') : undefined} at={item.writtenAt} atHref={contributionPaths.one(item.id)}>
        {deletedAt ? <Soft>{t('contributions.deleted', { when: whenWords(deletedAt, reader) })}</Soft> : <Words item={item} />}
        {editedAt && !deletedAt && <Soft>{t('contributions.edited', { when: whenWords(editedAt, reader) })}</Soft>}
        <HelpedWords helped={item.helped} />
        {!deletedAt && <ContributionActions item={item} mayAnswer={mayAnswer} />}
        {children}
      </PersonLine>
    </Entry>
  )
}

const answersWhom = ({ replyToAuthor }: Contribution, inThread: boolean | undefined, toFirst: boolean | undefined, reader: ReturnType<typeof useReader>) => {
  if (replyToAuthor === null || toFirst) return undefined
  const { t } = reader
  const name = nameOf(replyToAuthor, reader)
  return inThread ? t('contributions.reply.to', { name }) : t('contributions.reply.elsewhere', { name })
}

const Words = ({ item: { text, worked, didNotWork } }: { item: Contribution }) => {
  const { t } = useReader()
  return (
    <>
      <Prose text={text} />
      {worked && (
        <>
          <Soft>{t('contributions.worked')}</Soft>
          <Prose text={worked} />
        </>
      )}
      {didNotWork && (
        <>
          <Soft>{t('contributions.did-not-work')}</Soft>
          <Prose text={didNotWork} />
        </>
      )}
    </>
  )
}
