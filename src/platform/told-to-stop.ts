/** How long stopping may take before we give up on doing it in an orderly way. */
const patienceMs = 15_000

/**
 * Settles when we are told to stop: Ctrl-C, a service manager's SIGTERM, a closed terminal, or the end of `npm start` that
 * runs us. Ctrl-C reaches us several times, from the terminal and from those above us; only the first counts.
 */
export function toldToStop(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const told = () => {
    setTimeout(() => process.exit(1), patienceMs).unref()
    resolve()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, told)
  return promise
}
