import type { TroubledMail } from './queries.ts'

export const presentTroubled = (waiting: number, mails: TroubledMail[]) => ({
  waiting,
  items: mails.map(({ address, madeAt, ...mail }) => ({ ...mail, to: address, madeAt: madeAt.toISOString() })),
})
