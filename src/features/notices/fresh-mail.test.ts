import { expect, it, onTestFinished } from 'vitest'
import { telling } from '../../background.ts'
import { createSender } from '../../platform/mail-sending.ts'
import { refusal, startTestMailServer } from '../../platform/testing-mail-server.ts'
import { makePerson, testProduct } from '../../testing.ts'
import { makeQuestion, say } from '../contributions/testing.ts'
import { freshMail } from './fresh-mail.ts'

const product = await testProduct()
const { db, deps } = product
const [anouk, bram] = [await makePerson(db, 'anouk'), await makePerson(db, 'bram')]
const beginning = new Date(Date.now() + 3_600_000)
const minutesOn = (minutes: number) => product.setNow(new Date(beginning.getTime() + minutes * 60_000))

it('what a mail tells is looked at once more when the mail server was away: changed words go as they are now, and what may not be seen any more does not go', async () => {
  let isAway = true
  const { smtpUrl, delivered } = await startTestMailServer({ recipient: () => (isAway ? Promise.reject(refusal(451, 'later')) : undefined) })
  const sender = createSender(deps, { smtpUrl, from: 'kring@kring.example' }, { claimMs: 1_000, handOverMs: 1_000 }, freshMail(deps, telling))
  onTestFinished(sender.close)
  const sendAll = async () => {
    while (await sender.sendNext());
  }

  minutesOn(0)
  const changed = await makeQuestion(db, anouk)
  const hidden = await makeQuestion(db, anouk)
  const first = await say(product, bram, { questionId: changed }, 'Vroege woorden')
  minutesOn(31)
  await product.catchUp()
  const second = await say(product, bram, { questionId: hidden }, 'Weggehaald')
  minutesOn(62)
  await product.catchUp()
  await db.updateTable('mails').set({ madeAt: deps.clock(), nextTryAt: deps.clock() }).execute()
  await sendAll()
  expect(delivered).toEqual([])

  const author = await product.as('bram')
  await author.send('PATCH', `/contributions/${first}`, { text: 'Latere woorden', version: 1 })
  await author.send('DELETE', `/contributions/${second}`)
  isAway = false
  minutesOn(180)
  await sendAll()
  expect(delivered).toHaveLength(1)
  expect(delivered[0]!.content).toContain('> Latere woorden')
  expect(delivered[0]!.content).toMatch(/^List-Unsubscribe:\s+<http:\/\/localhost:3000\/notices\/stop\?what=\S+>\r?$/m)
  expect(delivered[0]!.content).not.toMatch(/Vroege woorden|Weggehaald/)
  const outcomes = await db.selectFrom('notices').select(['contributionId', 'outcome']).orderBy('id').execute()
  expect(outcomes).toEqual([
    { contributionId: first, outcome: 'told' },
    { contributionId: second, outcome: 'gone' },
  ])
  expect(await db.selectFrom('mails').select(['state', 'cause']).execute()).toEqual([{ state: 'sent', cause: `contribution:${first}:${anouk.personId}` }])
})
