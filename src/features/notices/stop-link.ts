import type { Database, Transaction } from '../../platform/database.ts'
import { type NoticeKind, noticeKinds } from '../../platform/notices.ts'
import { signed, signingKey, verified } from '../../platform/signing.ts'
import { paths } from './paths.ts'
import { canBeStopped } from './rhythms.ts'

/** For whom and which kinds of mail a link stops, without signing in. Nobody can make one for somebody else. */
export type Stop = { personId: number; kinds: NoticeKind[] }

const keyName = 'notices.stop'

/** The path that stops these kinds; nothing where none of them can be stopped. */
export const stopPath = async (trx: Transaction, personId: number, kinds: NoticeKind[]): Promise<string | undefined> => {
  const stoppable = noticeKinds.filter((kind) => kinds.includes(kind) && canBeStopped(kind))
  if (stoppable.length === 0) return undefined
  return paths.stop(signed([personId, ...stoppable].join('-'), await signingKey(trx, keyName)))
}

/** What a link stands for; nothing when we did not make it. */
export const readStop = async (db: Database | Transaction, given: string): Promise<Stop | undefined> => {
  const words = verified(given, await signingKey(db, keyName))
  if (words === undefined) return undefined
  const [personId, ...kinds] = words.split('-')
  return { personId: Number(personId), kinds: noticeKinds.filter((kind) => kinds.includes(kind)) }
}
