import { Hono } from 'hono'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { AudiencePage } from './audience-page.tsx'
import { ownOrganisations } from './audience.ts'
import { chooseAudience } from './choose-audience.ts'
import { citableContributions } from './citable.ts'
import { contentOfDraft } from './content-of-draft.ts'
import type { Draft } from './draft.ts'
import { changeDraft, draftPage } from './draft-handling.tsx'
import { DraftPage } from './draft-page.tsx'
import { editHarvest } from './edit-harvest.ts'
import { EditPage } from './edit-page.tsx'
import { audienceInput, editInput } from './forms.ts'
import { one } from './paths.ts'
import { drawPreview } from './preview-page.tsx'
import { isPublished, publishedVersions } from './published.ts'
import { accessHarvest } from './read-harvest.ts'

/** Writing: the draft, what it is called, under which licence, and for whom. */
export const writingRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps
  const app = new Hono<Env>()

  draftPage(app, deps, `${one}/draft`, async (c, draft) => {
    const [citable, versions] = await Promise.all([citableContributions(db, draft), publishedVersions(db, draft.id)])
    return <DraftPage draft={draft} citable={citable} hasChanges={draft.withdrawnAt !== null || !isPublished(versions.at(-1), contentOfDraft(draft, c.var.now), draft)} />
  })
  draftPage(app, deps, `${one}/preview`, async (c, draft) => {
    const access = await accessHarvest(db, c.var.viewer, draft.id)
    return access && drawPreview(db, access, draft, c.var.now)
  })

  draftPage(app, deps, `${one}/edit`, (_, draft) => <EditPage draft={draft} form={emptyForm(draft)} />)
  const edit = changeDraft(deps, { input: editInput, act: editHarvest, again: (_, draft, form) => <EditPage draft={draft} form={form} /> })
  app.put(one, edit)
  app.post(`${one}/edit`, edit)

  const drawAudience = async (c: Ask, draft: Draft, form: FormState = emptyForm({ audience: draft.audience })) => (
    <AudiencePage draft={draft} form={form} organisations={await ownOrganisations(db, c.var.viewer)} />
  )
  draftPage(app, deps, `${one}/audience`, drawAudience)
  app.post(`${one}/audience`, changeDraft(deps, { input: audienceInput, act: chooseAudience, again: drawAudience }))
  return app
}
