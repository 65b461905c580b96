import type { Deps } from '../../platform/deps.ts'

/** A "no" with its SMTP code: 4xx for "come back later", 5xx for "never". */
export type SmtpRefusal = Error & { responseCode: number }

export const refusal = (responseCode: number, words: string): SmtpRefusal => Object.assign(new Error(words), { responseCode })

/**
 * Answers a mail server when something was done: yes, or the refusal that came of it. Whatever goes wrong in our own house is "later": the
 * other side keeps the mail and brings it again.
 */
export const settled = async ({ log }: Pick<Deps, 'log'>, done: (refused?: SmtpRefusal | null) => void, act: () => Promise<SmtpRefusal | undefined>): Promise<void> => {
  let answer: SmtpRefusal | undefined
  try {
    answer = await act()
  } catch (error) {
    log.error({ error }, 'a mail could not be taken in; it will come again')
    answer = refusal(451, 'something went wrong here, come back later')
  }
  done(answer ?? null)
}
