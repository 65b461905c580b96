import type { MiddlewareHandler } from 'hono'
import { answerRefusal } from './answer.tsx'
import { isLoopback } from './config.ts'
import type { Ask, Env } from './env.ts'
import { missing } from './refusal.ts'

/**
 * Whether somebody asks for this machine by a name that only the machine itself has. Listening on a loopback address is not
 * enough: a proxy can stand in front of it, and any website can give its own name the address 127.0.0.1.
 */
export const asksOwnMachine = (c: Ask): boolean => isLoopback(new URL(c.req.url).hostname.replace(/^\[|\]$/g, ''))

/** For doors that are there for the owner of the machine only. To all others they are not there. */
export const ownMachineOnly: MiddlewareHandler<Env> = async (c, next) => (asksOwnMachine(c) ? next() : answerRefusal(c, missing))
