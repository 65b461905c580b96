import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { createDatabase } from './database.ts'
import { queueMail } from './mail.ts'
import { testDatabaseAddress } from './testing.ts'
import { startTestMailServer } from './testing-mail-server.ts'

const { connectionString, drop } = await testDatabaseAddress()
const db = createDatabase({ connectionString, maxConnections: 2 })
afterAll(async () => {
  await db.destroy()
  await drop()
})

/** Where the process that sends is killed: before the server has anything, when it has all but could not say so, or just after it said so. */
const moments = ['before', 'unanswered', 'answered'] as const
const mailsPerMoment = 5

it('loses no mail and sends none twice when the process that sends is killed, wherever it is', async () => {
  let worker: ChildProcess | undefined
  const kill = async () => {
    worker?.kill('SIGKILL')
    await once(worker!, 'exit')
  }
  const struck = new Set<string>()
  /** Strikes once for each mail, at the moment that stands in its address. */
  const strikes = (address: string, moment: (typeof moments)[number]) => address.startsWith(moment) && !struck.has(address) && struck.add(address)

  const { smtpUrl, delivered } = await startTestMailServer({
    recipient: async (address) => {
      if (strikes(address, 'before')) await kill()
    },
    message: async ({ to }) => {
      if (strikes(to, 'unanswered')) await kill()
      if (strikes(to, 'answered')) setImmediate(() => void kill())
    },
  })
  const addresses = Array.from({ length: mailsPerMoment }, (_, at) => moments.map((moment) => `${moment}-${at}@example.org`)).flat()
  for (const address of addresses)
    await db.transaction().execute((trx) => queueMail(trx, { url: 'https://kring.example' }, { cause: address, address, language: 'nl', subject: 'Een mail', paragraphs: ['Woorden.'] }))

  onTestFinished(() => void worker?.kill('SIGKILL'))
  while (await anyLeft()) {
    worker = spawn(process.execPath, [join(import.meta.dirname, 'testing-mail-worker.ts'), connectionString, smtpUrl], { stdio: 'inherit' })
    const exited = once(worker, 'exit').then(() => true)
    while ((await anyLeft()) && !(await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 50))])));
  }
  await kill()

  expect(struck.size, 'every mail met its accident').toBe(addresses.length)
  const arrived = delivered.map(({ to }) => to).sort()
  expect(arrived, 'each arrived, and once').toEqual([...addresses].sort())
  const mails = await db.selectFrom('mails').select(['address', 'state']).execute()
  for (const { address, state } of mails) {
    if (address.startsWith('before')) expect(state).toBe('sent')
    if (address.startsWith('unanswered')) expect(state).toBe('unconfirmed')
    if (address.startsWith('answered')) expect(['sent', 'unconfirmed']).toContain(state)
  }
})

const anyLeft = async () => {
  const left = await db.selectFrom('mails').select('id').where('state', 'in', ['queued', 'handing-over']).limit(1).execute()
  return left.length > 0
}
