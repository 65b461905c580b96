/**
 * Replies: whoever gets a mail about a question, a contribution or a circle answers it from their own mail program, and the answer
 * is posted as if they had written it on the page. Mail comes in over a listener of our own, where the operator wants that.
 */
export { startReceiving } from './receive-mail.ts'
