import { randomUUID } from 'node:crypto'

/** Lets the server see that a form came in twice. */
export const OnceField = () => <input type="hidden" name="_once" value={randomUUID()} />
