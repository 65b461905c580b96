import type { FormState } from '../../platform/form-state.ts'
import { Answers } from '../../ui/index.ts'
import { ContributionItem } from './contribution-item.tsx'
import type { Contribution } from './queries.ts'
import { ReplyForm } from './reply-form.tsx'
import type { Thread } from './threads.ts'

type ThreadProps = {
  thread: Thread<Contribution>
  newAfter: number | undefined
  action: string | undefined
  /** The contribution that the reader is answering, somewhere on the page. */
  answering: number | undefined
  form: FormState | undefined
}

/** A contribution with the answers to it. The form to answer stands under what is answered. */
export const ContributionThread = ({ thread: { first, replies }, newAfter, action, answering, form }: ThreadProps) => {
  const isNew = ({ id }: Contribution) => newAfter !== undefined && id > newAfter
  const replyForm = (item: Contribution) =>
    action && item.id === answering && !item.deletedAt && <ReplyForm action={action} to={item} form={form} />
  return (
    <ContributionItem item={first} isNew={isNew(first)} mayAnswer={action !== undefined} inThread={false}>
      {replyForm(first)}
      {replies.length > 0 && (
        <Answers>
          {replies.map((reply) => (
            <ContributionItem item={reply} isNew={isNew(reply)} mayAnswer={action !== undefined} inThread toFirst={reply.replyTo === first.id}>
              {replyForm(reply)}
            </ContributionItem>
          ))}
        </Answers>
      )}
    </ContributionItem>
  )
}
