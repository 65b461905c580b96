import { type Limit, mayTry, networkOf } from '../../platform/attempts.ts'
import type { Deps } from '../../platform/deps.ts'

/** A mail server that many people use comes in often. */
const connectionsPerNetwork: Limit = { name: 'inbound-network', times: 600, seconds: 600 }
/** Nobody types so many answers; a program that has gone wild does. */
const repliesPerPerson: Limit = { name: 'inbound-person', times: 30, seconds: 600 }

export const mayConnect = ({ db }: Pick<Deps, 'db'>, address: string): Promise<boolean> => mayTry(db, connectionsPerNetwork, networkOf(address))

export const mayReply = ({ db }: Pick<Deps, 'db'>, personId: number): Promise<boolean> => mayTry(db, repliesPerPerson, String(personId))
