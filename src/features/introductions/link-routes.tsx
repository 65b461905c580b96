import { Hono } from 'hono'
import { answerSubject } from '../../platform/answer-link.ts'
import { page } from '../../platform/answer.tsx'
import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { openWrite } from '../../platform/open-write.tsx'
import { knownQuery } from '../../platform/read-input.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import { agreeToIntroduction, tellHelp } from './answer-introduction.ts'
import { linkInput } from './forms.ts'
import { IntroductionPage, type Ready, SpentIntroductionPage } from './introduction-page.tsx'
import { paths } from './paths.ts'
import { introductionOfSide } from './queries.ts'

/** What the mails of an introduction open, without signing in. Opening shows it and does nothing: programs that look at mail open every link in it. */
export const linkRoutes = (deps: Deps): Hono<Env> => {
  const linkPage = async (ready: Ready, now: Date) => {
    const subject = await answerSubject(deps.db, ready.token ?? '', now)
    const introduction = subject?.introductionSideId ? await introductionOfSide(deps.db, subject.introductionSideId) : undefined
    return introduction ? <IntroductionPage introduction={introduction} ready={ready} /> : <SpentIntroductionPage />
  }

  return new Hono<Env>()
    .get(paths.links, async (c) => page(c, await linkPage(knownQuery(c, linkInput.partial()), c.var.now)))
    .post(paths.answers, (c) =>
      openWrite(deps, c, {
        input: linkInput,
        act: (trx, input, now) => answerByLink(trx, input, now),
        accepted: ({ token }) => ({ location: `${paths.links}?token=${encodeURIComponent(token)}` }),
        again: (form) => linkPage({ token: String(form.values['token'] ?? '') }, c.var.now),
      }),
    )
}

const answerByLink = async (trx: Transaction, { token, answer, helped }: Ready & { token: string }, now: Date): Promise<{ token: string } | Refusal> => {
  const subject = await answerSubject(trx, token, now)
  if (!subject?.introductionSideId) return missing
  const done = answer ? await agreeToIntroduction(trx, subject.introductionSideId, answer, now) : helped ? await tellHelp(trx, subject.introductionSideId, helped, now) : missing
  return 'refused' in done ? done : { token }
}
