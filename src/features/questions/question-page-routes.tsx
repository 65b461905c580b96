import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { answer, answerRefusal, page } from '../../platform/answer.tsx'
import type { Database } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { pathId, readQuery } from '../../platform/read-input.ts'
import { type Refusal, isRefusal, missing } from '../../platform/refusal.ts'
import { type Member, type Viewer, personIdOf } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { ProblemPage } from '../../ui/index.ts'
import { aliasPart } from '../aliases/index.ts'
import { contributionsOf, conversationQuery, liveConversation, presentContributions } from '../contributions/index.ts'
import { keptDraft } from '../drafts/index.ts'
import { readerNames } from './audience.ts'
import { ownOrganisations } from './ask-routes.tsx'
import { BesidePage } from './beside-page.tsx'
import { ClosePage } from './close-page.tsx'
import { EditPage, editForm } from './edit-page.tsx'
import { editQuestion } from './edit-question.ts'
import { ExperiencePage } from './experience-page.tsx'
import { editInput } from './forms.ts'
import { one, paths } from './paths.ts'
import { isOpen } from './policy.ts'
import { presentBeside, presentQuestion } from './present.ts'
import { presentNew } from './present-new.ts'
import { accessQuestion, questionFor } from './queries.ts'
import { questionsBeside } from './questions-beside.ts'
import { QuestionPage } from './question-page.tsx'
import { questionTalk } from './question-talk.tsx'
import { readQuestionPage } from './read-question-page.ts'
import type { Slots } from './slots.ts'
import { UrgencyPage } from './urgency-page.tsx'

export type FormsOnPage = { join?: FormState; talk?: FormState }

/** Draws the page of a question; nothing where the viewer may not see it. */
export type DrawQuestion = (c: Ask, id: number, forms?: FormsOnPage) => Promise<Child | undefined>

const mostContributions = 1_000
const mostInAnswer = 100

export const drawQuestion = (deps: Deps, slots: Slots): DrawQuestion => async (c, id, forms = {}) => {
  const { db } = deps
  const { viewer, reader } = c.var
  const read = await readQuestionPage(db, reader.memory, viewer, id, slots)
  if (!read) return undefined
  const { question, experiences } = read
  const [talk, harvests, circle, merging, invitations, alias] = await Promise.all([
    questionTalk(deps, c, read, forms.talk),
    read.slots.harvests ? slots.harvests.draw(db, viewer, id) : undefined,
    read.slots.circle && slots.circle.draw(db, viewer, id),
    read.slots.merging && slots.merging.draw(db, viewer, id),
    read.slots.invitations && slots.invitations.draw(db, viewer, id),
    aliasPart(db, viewer, question),
  ])
  return (
    <QuestionPage
      question={question}
      contributions={experiences}
      talk={talk}
      alias={alias}
      parts={{ harvests, circle, merging, invitations }}
      awaitsUrgency={question.awaitsUrgency && isOpen(question.state) && question.askerId === personIdOf(viewer)}
      stamp={read.stamp}
      joinForm={forms.join}
    />
  )
}

const experiencesAt = (db: Database, viewer: Viewer, questionId: number) =>
  contributionsOf(db, viewer, { questionId }, { limit: mostContributions, kinds: ['experience'] })

export const questionPageRoutes = (deps: Deps, draw: DrawQuestion): Hono<Env> => {
  const app = new Hono<Env>()
  const seen = async (c: Ask) => {
    const id = pathId(c)
    return isRefusal(id) ? id : ((await accessQuestion(deps.db, c.var.viewer, id)) ?? missing)
  }
  /** A page about a question that the viewer may see, in a step of its own. */
  const about = (path: string, show: (c: Ask, question: Exclude<Awaited<ReturnType<typeof seen>>, Refusal>, viewer: Member) => Child | Promise<Child>) =>
    app.get(path, async (c) => {
      const { viewer } = c.var
      if (viewer.kind === 'visitor') return c.redirect(`/sign-in?return_to=${encodeURIComponent(c.req.path)}`)
      const question = await seen(c)
      return isRefusal(question) ? answerRefusal(c, question) : page(c, await show(c, question, viewer))
    })

  const presented = async ({ var: { viewer } }: Ask, id: number) => {
    const question = await questionFor(deps.db, viewer, id)
    return question && presentQuestion(question, await experiencesAt(deps.db, viewer, id), personIdOf(viewer))
  }

  app.get(one, async (c) => {
    const id = pathId(c)
    const face = isRefusal(id) ? undefined : await (wantsJson(c) ? presented(c, id) : draw(c, id))
    return face ? answer(c, { json: () => face, page: () => face as Child }) : answerRefusal(c, missing)
  })

  app.get(`${one}/similar`, async (c) => {
    const id = pathId(c)
    const beside = isRefusal(id) ? undefined : await questionsBeside(deps.db, c.var.reader.memory, c.var.viewer, id)
    return beside ? answer(c, { json: () => presentBeside(beside.items, c.var.reader.t), page: () => <BesidePage beside={beside} /> }) : answerRefusal(c, missing)
  })

  app.get(`${one}/contributions`, async (c) => {
    const question = await seen(c)
    if (isRefusal(question)) return answerRefusal(c, question)
    if (!wantsJson(c)) return c.redirect(paths.one(question.id))
    const query = readQuery(c, conversationQuery)
    if (isRefusal(query)) return answerRefusal(c, query)
    const { after } = query
    const found = await contributionsOf(deps.db, c.var.viewer, { questionId: question.id }, { after, limit: mostInAnswer + 1 })
    return c.json(presentContributions(found, mostInAnswer))
  })

  app.get(`${one}/live`, (c) => liveConversation(c, deps, { questionId: Number(c.req.param('id')) }))

  about(`${one}/edit`, async (c, { id }) => {
    const question = await questionFor(deps.db, c.var.viewer, id)
    return question ? <EditPage question={question} form={editForm(question, await readerNames(deps.db, id))} organisations={await ownOrganisations(deps.db, c.var.viewer)} /> : <ProblemPage refusal={missing} />
  })
  about(`${one}/experiences/new`, async (_, question, viewer) => {
    const { fields, keptAt } = await keptDraft(deps.db, viewer, `experience-${question.id}`)
    return <ExperiencePage question={question} form={emptyForm(fields)} keptAt={keptAt} />
  })
  about(`${one}/close`, (_, question) => <ClosePage question={question} form={emptyForm()} />)
  about(`${one}/urgency`, (c, question) => <UrgencyPage question={question} chosen={c.req.query('answer')} />)

  const edit = (c: Ask) =>
    write(deps, c, {
      input: editInput,
      act: (trx, viewer, input, now) => editQuestion(trx, viewer, Number(c.req.param('id')), input, now),
      accepted: async ({ id }, trx, viewer) => ({ location: paths.one(id), status: 200, body: await presentNew(trx, viewer, id), notice: 'questions.edit.done' }),
      again: async (form) => {
        const question = await questionFor(deps.db, c.var.viewer, Number(c.req.param('id')))
        return question ? <EditPage question={question} form={form} organisations={await ownOrganisations(deps.db, c.var.viewer)} /> : <ProblemPage refusal={missing} />
      },
    })
  app.patch(one, edit)
  app.post(`${one}/edit`, edit)
  return app
}

