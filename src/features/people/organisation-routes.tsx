import { Hono } from 'hono'
import { z } from 'zod'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { ProblemPage } from '../../ui/index.ts'
import { addToOrganisation, beginOrganisation, editOrganisation, leaveOrganisation } from './change-organisation.ts'
import { aboutOrganisationInput, memberInput, organisationInput } from './forms.ts'
import { OrganisationPage, OrganisationsPage } from './organisation-pages.tsx'
import { listOrganisations, organisationByHandle, peopleOfOrganisation } from './organisations.ts'
import { paths } from './paths.ts'
import { belongsTo } from './policy.ts'
import { presentOrganisation } from './present.ts'
import type { Slots } from './slots.ts'

export const organisationRoutes = (deps: Deps, slots: Slots): Hono<Env> => {
  const { db } = deps
  const app = new Hono<Env>()
  const one = paths.organisation(':handle')
  const handleIn = (c: Ask) => c.req.param('handle') ?? ''

  const listPage = async (form: FormState = emptyForm()) => <OrganisationsPage organisations={await listOrganisations(db)} form={form} />

  const onePage = async (c: Ask, forms: { aboutForm?: FormState; memberForm?: FormState } = {}) => {
    const { viewer } = c.var
    const organisation = viewer.kind === 'member' && (await organisationByHandle(db, handleIn(c)))
    if (!organisation) return <ProblemPage refusal={missing} />
    const belongs = belongsTo(viewer, organisation.id)
    return (
      <OrganisationPage
        organisation={organisation}
        people={await peopleOfOrganisation(db, organisation.id)}
        may={{ speakForIt: belongs, letIn: belongs || viewer.administrator }}
        questions={await slots.ofOrganisation(db, viewer, organisation.id)}
        aboutForm={forms.aboutForm ?? emptyForm({ about: organisation.about })}
        memberForm={forms.memberForm ?? emptyForm()}
      />
    )
  }

  app.get(paths.organisations, async (c) => {
    if (c.var.viewer.kind === 'visitor') return answerRefusal(c, missing)
    return answer(c, { json: async () => ({ items: await listOrganisations(db), next: null }), page: () => listPage() })
  })

  app.post(paths.organisations, (c) =>
    write(deps, c, {
      input: organisationInput,
      act: beginOrganisation,
      accepted: ({ handle, name, about }) => ({ location: paths.organisation(handle), body: { handle, name, about } }),
      again: listPage,
    }),
  )

  app.get(one, async (c) => {
    const organisation = c.var.viewer.kind === 'member' && (await organisationByHandle(db, handleIn(c)))
    if (!organisation) return answerRefusal(c, missing)
    return answer(c, { json: async () => presentOrganisation(organisation, await peopleOfOrganisation(db, organisation.id)), page: () => onePage(c) })
  })

  app.on(['POST', 'PUT'], paths.aboutOrganisation(':handle'), (c) =>
    write(deps, c, {
      input: aboutOrganisationInput,
      act: (trx, viewer, { about }, now) => editOrganisation(trx, viewer, handleIn(c), about, now),
      accepted: backTo,
      again: (aboutForm) => onePage(c, { aboutForm }),
    }),
  )

  app.post(paths.members(':handle'), (c) =>
    write(deps, c, {
      input: memberInput,
      act: (trx, viewer, { person }, now) => addToOrganisation(trx, viewer, handleIn(c), person, now),
      accepted: backTo,
      again: (memberForm) => onePage(c, { memberForm }),
    }),
  )

  const leave = (c: Ask) =>
    write(deps, c, { input: z.object({}), act: (trx, viewer, _, now) => leaveOrganisation(trx, viewer, handleIn(c), now), accepted: backTo })
  app.post(paths.leaveOrganisation(':handle'), leave)
  app.delete(paths.membership(':handle'), leave)
  return app
}

const backTo = ({ handle }: { handle: string }) => ({ location: paths.organisation(handle) })
