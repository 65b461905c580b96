import type { FindLike } from './suggest.ts'

/** What is most like a question, out of all that says something of people. */
export const findLike: FindLike = async () => []
