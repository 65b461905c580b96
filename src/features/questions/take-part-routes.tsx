import { Hono } from 'hono'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import type { Transaction } from '../../platform/database.ts'
import { digits } from '../../platform/read-input.ts'
import { refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { dropDraft } from '../drafts/index.ts'
import { type Written, anchorOf, presentContribution } from '../contributions/index.ts'
import { bringExperience, talkAtQuestion, withdrawExperience } from './bring-experience.ts'
import { changeState } from './change-state.ts'
import { answerUrgency } from './check-urgency.ts'
import { ExperiencePage } from './experience-page.tsx'
import { followQuestion, unfollowQuestion } from './follow-question.ts'
import * as forms from './forms.ts'
import { joinQuestion, leaveQuestion } from './join-question.ts'
import { one, paths } from './paths.ts'
import { presentNew } from './present-new.ts'
import type { DrawQuestion } from './question-page-routes.tsx'
import { accessQuestion } from './queries.ts'

/** Everything that people do at a question. Each is one address; forms, which can only POST, take back at a noun of their own. */
export const takePartRoutes = (deps: Deps, draw: DrawQuestion): Hono<Env> => {
  const app = new Hono<Env>()
  const idOf = (c: Ask) => Number(c.req.param('id'))
  const again = (c: Ask, field: 'join' | 'talk') => (form: FormState) => draw(c, idOf(c), { [field]: form })
  const question = async (id: number, trx: Transaction, viewer: Member) => ({ location: paths.one(id), body: await presentNew(trx, viewer, id) })
  const contribution = (written: Written) => ({ location: `${paths.one(written.questionId!)}#${anchorOf(written.id)}`, body: presentContribution(written) })

  app.post(`${one}/joins`, (c) =>
    write(deps, c, {
      input: forms.joinInput,
      // Whoever was asking under an alias must not find their story under their name.
      act: async (trx, viewer, input, now) => (input.alias ? refuse('conflict', { key: 'aliases.join-by-name' }) : joinQuestion(trx, viewer, idOf(c), input, now)),
      accepted: async (_, trx, viewer) => ({ ...(await question(idOf(c), trx, viewer)), notice: 'questions.join.done' }),
      again: again(c, 'join'),
    }),
  )

  const leave = (c: Ask) =>
    write(deps, c, {
      input: forms.nothing,
      act: (trx, viewer, _, now) => leaveQuestion(trx, viewer, idOf(c), now),
      accepted: () => ({ location: paths.one(idOf(c)), status: 204, notice: 'questions.join.taken-back' }),
    })
  app.delete(`${one}/joins/mine`, leave)
  app.post(`${one}/joins/mine/removal`, leave)

  app.post(`${one}/experiences`, (c) =>
    write(deps, c, {
      input: forms.experienceInput,
      act: async (trx, viewer, input, now) => {
        await dropDraft(trx, viewer, `experience-${idOf(c)}`)
        return bringExperience(trx, viewer, idOf(c), input, now)
      },
      accepted: (written) => ({ ...contribution(written), notice: 'questions.experience.done' }),
      again: async (form) => {
        const about = await accessQuestion(deps.db, c.var.viewer, idOf(c))
        return about && <ExperiencePage question={about} form={form} />
      },
    }),
  )

  const withdraw = (c: Ask) =>
    write(deps, c, {
      input: forms.nothing,
      act: (trx, viewer, _, now) => withdrawExperience(trx, viewer, idOf(c), Number(c.req.param('contributionId')), now),
      accepted: () => ({ location: paths.one(idOf(c)), status: 204, notice: 'questions.experience.taken-back' }),
    })
  app.delete(`${one}/experiences/:contributionId{${digits}}`, withdraw)
  app.post(`${one}/experiences/:contributionId{${digits}}/removal`, withdraw)

  const follow = (c: Ask) =>
    write(deps, c, {
      input: forms.nothing,
      act: (trx, viewer, _, now) => followQuestion(trx, viewer, idOf(c), now),
      accepted: () => ({ location: paths.one(idOf(c)), status: 204, notice: 'questions.follow.done' }),
    })
  app.put(`${one}/follow`, follow)
  app.post(`${one}/follow`, follow)

  const unfollow = (c: Ask) =>
    write(deps, c, {
      input: forms.nothing,
      act: (trx, viewer, _, now) => unfollowQuestion(trx, viewer, idOf(c), now),
      accepted: () => ({ location: paths.one(idOf(c)), status: 204, notice: 'questions.follow.stopped' }),
    })
  app.delete(`${one}/follow`, unfollow)
  app.post(`${one}/follow/removal`, unfollow)

  app.post(`${one}/contributions`, (c) =>
    write(deps, c, {
      input: forms.contributionInput,
      act: (trx, viewer, input, now) => talkAtQuestion(trx, viewer, idOf(c), input, now),
      isOneStatement: true,
      accepted: contribution,
      again: again(c, 'talk'),
    }),
  )

  app.post(`${one}/states`, (c) =>
    write(deps, c, {
      input: forms.stateInput,
      act: (trx, viewer, input, now) => changeState(trx, viewer, idOf(c), input, now),
      accepted: (_, trx, viewer) => question(idOf(c), trx, viewer),
    }),
  )

  app.post(`${one}/urgency`, (c) =>
    write(deps, c, {
      input: forms.urgencyInput,
      act: async (trx, viewer, input, now) => {
        const answered = await answerUrgency(trx, viewer, idOf(c), input, now)
        return 'refused' in answered ? answered : { answer: input.answer }
      },
      accepted: async ({ answer }, trx, viewer) => {
        const accepted = await question(idOf(c), trx, viewer)
        return answer === 'harvest' ? { ...accepted, location: `${paths.harvests(idOf(c))}/new` } : { ...accepted, notice: 'questions.urgency.done' }
      },
    }),
  )
  return app
}
