import { say } from '../../platform/messages.ts'
import { useReader } from '../../platform/reader.tsx'
import type { Refusal } from '../../platform/refusal.ts'
import { ButtonLink } from '../act/button.tsx'
import { QuietLink } from '../act/quiet-link.tsx'
import { Actions } from '../words/stack.tsx'
import { Lead } from '../words/lead.tsx'
import { Title } from '../words/title.tsx'
import { addresses } from './addresses.ts'
import { Layout } from './layout.tsx'
import { TypedWords } from './typed-words.tsx'

const titles = {
  missing: 'platform.missing.title',
  forbidden: 'platform.refused.title',
  'wrong-method': 'platform.missing.title',
  conflict: 'platform.refused.title',
  invalid: 'platform.refused.title',
  'too-many': 'platform.refused.title',
} as const

export type ProblemPageProps = { refusal: Refusal; title?: string; back?: string | undefined; typed?: Record<string, unknown> | undefined }

/** A refusal that has no form to stand in: what happened, what was typed, and where to go from here. */
export const ProblemPage = ({ refusal, title, back, typed }: ProblemPageProps) => {
  const { t, language, viewer, path } = useReader()
  // Of what is not there and what is for others the answer is the same; only who has not signed in can still do something about it.
  const mayBeForMembers = viewer.kind === 'visitor' && refusal.refused === 'missing'
  const heading = title ?? t(titles[refusal.refused])
  return (
    <Layout title={heading} noIndex>
      <Title>{heading}</Title>
      <Lead>{say(language, refusal.message)}</Lead>
      {Object.values(refusal.fields ?? {}).map((message) => (
        <p>{say(language, message)}</p>
      ))}
      {typed && <TypedWords typed={typed} back={back} />}
      <Actions>
        {back && <ButtonLink href={back}>{t('ui.goBack')}</ButtonLink>}
        {mayBeForMembers && <ButtonLink href={`${addresses.signIn}?return_to=${encodeURIComponent(path)}`}>{t('ui.account.signIn')}</ButtonLink>}
        <QuietLink href={addresses.questions}>{t('ui.toQuestions')}</QuietLink>
      </Actions>
    </Layout>
  )
}
