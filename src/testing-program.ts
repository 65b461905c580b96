import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

type Starting = { detached?: boolean; command?: string[]; whenDone?: (stop: () => Promise<void>) => void }

/** Starts the program as an operator does, on a port of its own. When the test is done it is stopped, and has ended before anything else is cleared away. */
export function start(settings: Record<string, string>, { detached = false, command = [process.execPath, 'bin/start.js'], whenDone = onTestFinished }: Starting = {}): ChildProcess {
  // What belongs to this run of tests is not for the program: its database, and being npm's `test`.
  const { DATABASE_URL: _own, npm_lifecycle_event: _event, ...environment } = process.env
  const [file = '', ...words] = command
  const program = spawn(file, words, {
    detached,
    env: { ...environment, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  whenDone(async () => {
    program.kill('SIGTERM')
    await exitCode(program)
  })
  return program
}

/** The address that it prints once it is open. */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the program has no output')
  for await (const line of createInterface(stdout)) {
    const address = line.match(/^Kring is open at (http:\S+)$/)?.[1]
    if (address) return address
  }
  throw new Error('the program ended without an address')
}

export async function exitCode(program: ChildProcess): Promise<number | null> {
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit')
  return program.exitCode
}
