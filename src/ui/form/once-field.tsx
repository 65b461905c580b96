import { randomUUID } from 'node:crypto'
import { raw } from 'hono/html'

/** Lets the server see that a form came in twice. */
export const OnceField = () => raw(`<input type="hidden" name="_once" value="${randomUUID()}"/>`)
