import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { queueMail } from '../../platform/mail.ts'
import { translator } from '../../platform/messages.ts'
import { queueNotices } from '../../platform/notices.ts'
import { nameOf } from '../../ui/index.ts'
import { type SideInWords, bothSides } from './both-sides.ts'
import { type Step, wordsOf } from './tellers.ts'

/**
 * What each of the two hears of an introduction: do you want to meet, meet each other, did it help. Members are told as they chose; somebody from
 * outside gets a mail, because that is all we know of them.
 */
export const introductionNotices = (settings: Settings): Consumer => ({
  name: 'introductions.notices',
  concerns: ({ kind }) => kind in stepAfter,
  handle: async (trx, event) => {
    const { introductionId } = event.data as { introductionId: number }
    const sides = await bothSides(trx, introductionId)
    const { step, who } = stepAfter[event.kind as keyof typeof stepAfter]
    for (const side of sides ?? []) if (who.includes(side.side)) await tell(trx, settings, side, step, event)
  },
})

const stepAfter: Record<'introduction.begun' | 'introduction.agreed' | 'introduction.made' | 'introduction.help-asked', { step: Step; who: SideInWords['side'][] }> = {
  'introduction.begun': { step: 'ask', who: ['asker'] },
  'introduction.agreed': { step: 'ask', who: ['known'] },
  'introduction.made': { step: 'made', who: ['asker', 'known'] },
  'introduction.help-asked': { step: 'help', who: ['asker', 'known'] },
}

const tell = async (trx: Transaction, settings: Settings, side: SideInWords, step: Step, { questionId, at }: RecordedEvent) => {
  const cause = `introduction-${step}:${side.id}`
  if (side.personId !== null) return queueNotices(trx, [{ cause, personId: side.personId, kind: 'asked', what: `introductions.${step}`, questionId }], at)
  if (!side.address) return
  const t = translator(side.language)
  const words = await wordsOf(trx, side.id, step, t, at)
  if (!words) return
  const { subject, paragraphs, action, also = [] } = words
  const isOnPage = action.path.startsWith('/introductions/links')
  await queueMail(trx, settings, {
    cause,
    address: side.address,
    language: side.language,
    subject,
    paragraphs,
    ...(isOnPage && { action, also }),
    footer: t('introductions.mail.outside', { name: nameOf(side.introducer, { t }) }),
  })
}
