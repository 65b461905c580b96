import { setTimeout } from 'node:timers/promises'
import { type Consumer, consume } from '../../platform/consume.ts'
import { createDatabase } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Hub } from '../../platform/hub.ts'
import { createLog } from '../../platform/log.ts'
import { createSender } from '../../platform/mail-sending.ts'
import { queueNotices } from '../../platform/notices.ts'
import { byMail } from './mail-channel.ts'
import { freshMail } from './fresh-mail.ts'
import { type TellingWork, tellNext } from './tell.ts'

/** A program for the crash test, to be killed in the middle of its work: it makes notices of events, tells what is due, and sends. */
const [connectionString = '', smtpUrl = ''] = process.argv.slice(2)
const db = createDatabase({ connectionString, maxConnections: 3 })
const hub = { announce: () => {} } as unknown as Hub
const settings = { url: 'https://kring.example' } as Deps['settings']
const deps: Deps = { db, hub, log: createLog('silent'), clock: () => new Date(), settings }

const consumer: Consumer = {
  name: 'test.telling',
  handle: async (trx, { id, at, data }) => {
    const { personIds } = data as { personIds: number[] }
    await queueNotices(trx, personIds.map((personId) => ({ cause: `said:${id}:${personId}`, personId, kind: 'reactions', what: 'test.said' })), at)
  },
}

const work: TellingWork = {
  tellers: {
    'test.said': async (_, { cause }) => ({
      subject: 'Gezegd',
      paragraphs: [{ quote: `[${cause}]` }],
      action: { words: 'Lees', path: '/' },
      about: { key: cause.split(':')[1]!, title: 'Iets', path: '/' },
    }),
  },
  channels: [byMail],
}

const sender = createSender(deps, { smtpUrl, from: 'kring@kring.example' }, { claimMs: 300, handOverMs: 300 }, freshMail(deps, work))

for (;;) {
  const done = await Promise.all([consume(deps, consumer), tellNext(deps, work), sender.sendNext()])
  if (!done.some(Boolean)) await setTimeout(10)
}
