import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'

export type Process = AsyncDisposable & { url: string; pid: number; startMs: number }

const root = join(import.meta.dirname, '..')

/** The built program, as `npm start` runs it for a real installation. */
export const startProgram = (environment: Record<string, string>) =>
  start([join(root, 'dist/server/main.js')], (url) => ({ ...environment, KRING_URL: url, HOST: '127.0.0.1', LOG_LEVEL: 'warn', KRING_WRITES_PER_MINUTE: '1000000' }))

/** The same kind of server with next to nothing in it. */
export const startBareServer = (connectionString: string) => start([join(import.meta.dirname, 'bare-server.ts')], () => ({ DATABASE_URL: connectionString }))

const start = async (args: string[], environment: (url: string) => Record<string, string>): Promise<Process> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), ...environment(url) }
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env })
  await answering(url, child)
  return {
    url,
    pid: child.pid ?? 0,
    startMs: performance.now() - began,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit')
    },
  }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const answering = async (url: string, child: ChildProcess) => {
  for (;;) {
    if (child.exitCode !== null) throw new Error('the program ended before it answered')
    try {
      await (await fetch(`${url}/healthz`)).text()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
}

/** What a process holds in memory now, in megabytes. */
export const memoryOf = (pid: number): number => Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
