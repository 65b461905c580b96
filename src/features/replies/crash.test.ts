import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { createDatabase } from '../../platform/database.ts'
import { testDatabaseAddress } from '../../platform/testing.ts'
import { makePerson } from '../../testing.ts'
import { makeQuestion } from '../contributions/testing.ts'
import { addressFor, rawMail, sendTo } from './testing.ts'

const { connectionString, drop } = await testDatabaseAddress()
const db = createDatabase({ connectionString, maxConnections: 2 })
afterAll(async () => {
  await db.destroy()
  await drop()
})

/** Starts a process that takes mail in; run from its source, so that it is the code that is tested here. */
const startReceiver = async (moment: 'before' | 'kept' | 'never') => {
  const file = join(import.meta.dirname, 'testing-receiver.ts')
  const words = `import { runnerImport } from 'vite'
    const { module } = await runnerImport(${JSON.stringify(file)}, { configFile: false, logLevel: 'silent' })
    await module.receiveUntil(${JSON.stringify(connectionString)}, ${JSON.stringify(moment)})`
  const receiver = spawn(process.execPath, ['--input-type=module', '-e', words], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void receiver.kill('SIGKILL'))
  for await (const line of createInterface(receiver.stdout)) if (/^\d+$/.test(line)) return { port: Number(line), exited: receiver.exitCode === null ? once(receiver, 'exit') : Promise.resolve() }
  throw new Error('the process that takes mail in did not start')
}

it('posts an answer once when the process that takes it in is killed before it could say so, and loses none when it is killed earlier', async () => {
  const anouk = await makePerson(db, 'anouk')
  const bram = await makePerson(db, 'bram')
  const question = await makeQuestion(db, anouk)
  const to = await addressFor({ db }, bram, { kind: 'question', id: question })
  const raw = rawMail('Dit staat er één keer.')
  const posted = async () => (await db.selectFrom('contributions').select('text').where('questionId', '=', question).execute()).map(({ text }) => text)

  for (const [moment, there] of [['before', 0], ['kept', 1]] as const) {
    const { port, exited } = await startReceiver(moment)
    expect(await sendTo(port, { to, raw }), 'nobody said yes').not.toBe(250)
    await exited
    expect(await posted()).toHaveLength(there)
  }
  const { port } = await startReceiver('never')
  expect(await sendTo(port, { to, raw })).toBe(250)
  expect(await posted()).toEqual(['Dit staat er één keer.'])
})
