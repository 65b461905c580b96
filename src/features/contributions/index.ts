/**
 * What people write: joins, experiences and talk at a question, talk in a circle. Whether somebody may write in a place is known
 * by the feature of that place, which has the address for it and calls `addContribution`; all that comes after, wherever it
 * stands, is here: changing, deleting, "this helped me", what is new, links.
 */
export { addContribution } from './add-contribution.ts'
export type { NewContribution, Written } from './add-contribution.ts'
export { editContribution } from './edit-contribution.ts'
export { deleteContribution } from './delete-contribution.ts'
export { markHelpful } from './mark-helpful.ts'

export { contributionsById, contributionsOf, latestContributions } from './queries.ts'
export type { Contribution } from './queries.ts'
export { conversationEnd, conversationPart, latestForEnd } from './conversation-part.ts'
export type { ConversationPart } from './conversation-part.ts'
export { markAtQuestion, moveReadingMark, readingFrom } from './reading-mark.ts'
export { concernsReader } from './policy.ts'
export { rememberLook } from './remember-look.ts'
export type { Place } from './place.ts'
export { liveConversation, topicOf } from './live-conversation.ts'

export { conversationQuery, talkInput } from './forms.ts'
export type { TalkInput } from './forms.ts'
export { contributionJson, contributionListJson, contributionOperations, presentContribution, presentContributions } from './api.ts'

export { contributionToTell } from './tell-contribution.ts'

export { anchorOf, contributionPaths, replyPath } from './paths.ts'
export { Conversation } from './conversation.tsx'
export type { ConversationProps } from './conversation.tsx'
export { ContributionItem } from './contribution-item.tsx'
export { contributionRoutes } from './routes.tsx'
