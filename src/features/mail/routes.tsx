import { Hono } from 'hono'
import { answer, answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { ownMachineOnly } from '../../platform/own-machine.ts'
import { pathId } from '../../platform/read-input.ts'
import { isRefusal, missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { settlementInput } from './forms.ts'
import { KeptMailPage } from './kept-mail-page.tsx'
import { OutboxPage } from './outbox-page.tsx'
import { paths } from './paths.ts'
import { presentTroubled } from './present.ts'
import { keptMail, keptMails, troubledMails, waitingMails } from './queries.ts'
import { settleMail } from './settle-mail.ts'
import { TroubledMailPage } from './troubled-mail-page.tsx'

export const mailRoutes = (deps: Deps): Hono<Env> => {
  const { db, settings } = deps
  const app = new Hono<Env>()

  // Mail holds links that let people in: it is shown only where nobody but the owner of the machine can come.
  if (settings.keepsMail && !settings.configured) app.route('/', outboxRoutes(deps))

  app.get(paths.troubled, async (c) => {
    const { viewer } = c.var
    if (viewer.kind === 'visitor' || !viewer.administrator) return answerRefusal(c, missing)
    const waiting = await waitingMails(db)
    const mails = await troubledMails(db)
    return answer(c, {
      json: () => presentTroubled(waiting, mails),
      page: () => <TroubledMailPage waiting={waiting} mails={mails} hasServer={!settings.keepsMail} />,
    })
  })

  app.post(paths.settlement(':id'), (c) =>
    write(deps, c, {
      input: settlementInput,
      act: async (trx, viewer, { answer }, now) => {
        const id = pathId(c)
        return isRefusal(id) ? id : settleMail(trx, viewer, id, answer, now)
      },
      accepted: () => ({ location: paths.troubled }),
    }),
  )
  return app
}

const outboxRoutes = ({ db }: Deps): Hono<Env> => {
  const app = new Hono<Env>()

  app.use(paths.outbox, ownMachineOnly)
  app.use(`${paths.outbox}/*`, ownMachineOnly)
  app.get(paths.outbox, async (c) => page(c, <OutboxPage mails={await keptMails(db)} />))

  const mailAt = async (c: Ask) => {
    const id = pathId(c)
    return isRefusal(id) ? undefined : keptMail(db, id)
  }

  app.get(paths.kept(':id'), async (c) => {
    const mail = await mailAt(c)
    return mail ? page(c, <KeptMailPage mail={mail} />) : answerRefusal(c, missing)
  })

  // A mail brings its own style, as mails do. Nothing else of it works here: no script, no form, nothing from elsewhere.
  app.get(paths.keptPage(':id'), async (c) => {
    const mail = await mailAt(c)
    if (!mail) return answerRefusal(c, missing)
    c.header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
    return c.html(mail.html)
  })
  return app
}
