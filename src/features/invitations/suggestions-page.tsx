import { useReader } from '../../platform/reader.tsx'
import { BackLink, FetchedPart, Layout, Title } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import { SuggestionList, type SuggestionListProps } from './suggestion-list.tsx'

/** The part of a question's page that proposes people; fetched from here when somebody comes to it. */
export const suggestionsPart = 'who-could-help'

/** The same as a page of its own, for who has no scripts, and for a form that was refused. */
export const SuggestionsPage = (props: SuggestionListProps & { title: string }) => {
  const { t } = useReader()
  return (
    <Layout title={t('invitations.title')} noIndex>
      <BackLink href={questionPaths.one(props.questionId)}>{t('invitations.back')}</BackLink>
      <Title>{props.title}</Title>
      <FetchedPart id={suggestionsPart}>
        <SuggestionList {...props} />
      </FetchedPart>
    </Layout>
  )
}
