import { Hono } from 'hono'
import { page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { openWrite } from '../../platform/open-write.tsx'
import { asksOwnMachine, ownMachineOnly } from '../../platform/own-machine.ts'
import { ownPath } from '../../platform/own-path.ts'
import { missing } from '../../platform/refusal.ts'
import type { FormState } from '../../ui/index.ts'
import { askForLink } from './ask-for-link.ts'
import { AskedPage } from './asked-page.tsx'
import { examplePeople, examplePerson } from './example-people.ts'
import { askForLinkForm, exampleForm } from './forms.ts'
import { letIn, letOut } from './let-in.ts'
import { checkLinkRequest } from './limits.ts'
import { linkRoutes } from './link-routes.tsx'
import { passkeyRoutes } from './passkey-routes.ts'
import { paths } from './paths.ts'
import { SignInPage } from './sign-in-page.tsx'

export const signInRoutes = (deps: Deps) => {
  const { db, settings } = deps

  const signInPage = async (c: Ask, returnTo: string, state?: FormState) => (
    <SignInPage returnTo={returnTo} people={!settings.configured && asksOwnMachine(c) ? await examplePeople(db) : []} {...(state && { state })} />
  )
  const comeIn = async (c: Ask, personId: number, returnTo: string) => {
    await letIn(deps, c, personId)
    return { location: returnTo }
  }

  const app = new Hono<Env>()
    .get(paths.signIn, async (c) => {
      const returnTo = ownPath(c.req.query('return_to'))
      return c.var.viewer.kind === 'member' ? c.redirect(returnTo, 303) : page(c, await signInPage(c, returnTo))
    })
    .post(paths.signIn, (c) =>
      openWrite(deps, c, {
        input: askForLinkForm,
        guard: ({ address }) => checkLinkRequest(deps, { network: c.var.address, mailbox: address }),
        act: (trx, { address, return_to: returnTo }, now) => askForLink(trx, settings, { address, returnTo, language: c.var.reader.language }, now),
        accepted: () => ({ location: paths.asked }),
        again: (form) => signInPage(c, ownPath(form.values['return_to']), form),
      }),
    )
    .get(paths.asked, (c) => page(c, <AskedPage hasOutbox={settings.keepsMail && !settings.configured && asksOwnMachine(c)} />))
    .post(paths.signOut, async (c) => {
      await letOut(deps, c)
      return c.redirect('/', 303)
    })
    .route('/', linkRoutes(deps))
    .route('/', passkeyRoutes(deps))

  // The example people are for looking around on one's own machine: an installation that anybody can reach has no such door.
  if (!settings.configured)
    app.post(paths.example, ownMachineOnly, (c) =>
      openWrite(deps, c, {
        input: exampleForm,
        act: async (_, { handle, return_to: returnTo }) => {
          const personId = await examplePerson(db, handle)
          return personId === undefined ? missing : { personId, returnTo }
        },
        accepted: ({ personId, returnTo }) => comeIn(c, personId, returnTo),
      }),
    )
  return app
}
