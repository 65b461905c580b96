import type { Limit } from '../../platform/attempts.ts'

/** Calendar programs ask a few times an hour. */
export const readsPerFeed: Limit = { name: 'calendar-feed', times: 60, seconds: 3_600 }
/** Secrets are too long to guess; whoever tries need not be answered. */
export const missesPerNetwork: Limit = { name: 'calendar-network', times: 30, seconds: 900 }
