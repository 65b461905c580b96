/**
 * Drafts: what somebody is typing, kept while they type, so that a lost connection or another device loses nothing.
 * A form names its draft; asking, writing or sending it drops the draft in the same transaction.
 */
export { type KeptDraft, dropDraft, keptDraft } from './keep-draft.ts'
export { draftOperations, draftRoutes } from './routes.ts'
