import { createApp } from './app.tsx'
import { consumersFor, rounds, schedules, telling } from './background.ts'
import { loadExample } from './features/example/index.ts'
import { setupLink } from './features/community/index.ts'
import { freshMail } from './features/notices/index.ts'
import { CannotStart } from './platform/cannot-start.ts'
import { type Config, isTrial, readConfig } from './platform/config.ts'
import { createDatabase } from './platform/database.ts'
import type { Deps, Settings } from './platform/deps.ts'
import { createHub } from './platform/hub.ts'
import { startWorkers } from './platform/jobs.ts'
import { listen } from './platform/listen.ts'
import { endLiveStreams } from './platform/live.ts'
import { createLog } from './platform/log.ts'
import { startSending } from './platform/mail-sending.ts'
import { migrate } from './platform/migrate.ts'
import { openDatabase } from './platform/open-database.ts'
import { toldToStop } from './platform/told-to-stop.ts'

try {
  await run(readConfig(process.env))
  process.exit(0)
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  console.error(`\n${error.message}\n`)
  process.exit(1)
}

/** Starts one part after the other, and stops them in the reverse order when we are told to. */
async function run(config: Config): Promise<void> {
  const stop = toldToStop()
  const log = createLog(config.logLevel)
  await using parts = new AsyncDisposableStack()

  const { connectionString, stop: stopDatabase } = await openDatabase(config, log)
  parts.defer(stopDatabase)
  const db = createDatabase({ connectionString })
  parts.defer(() => db.destroy())
  await migrate(db)

  const clock = () => new Date()
  const settings = settingsOf(config)
  // Only mail that is kept: what happened in the story is not sent to anybody.
  if (isTrial(config)) await loadExample({ db, clock, log, settings }, settings.keepsMail ? { consumers: consumersFor(settings), telling } : undefined)

  const hub = createHub({ db, connectionString, log })
  await hub.start()
  parts.defer(hub.stop)

  const deps: Deps = { db, hub, log, clock, settings }
  const workers = await startWorkers(deps, { consumers: consumersFor(settings), schedules, rounds })
  parts.defer(workers.stop)
  if (config.smtpUrl !== undefined) parts.defer(startSending(deps, { smtpUrl: config.smtpUrl, from: config.mailFrom }, freshMail(deps, telling)))

  const { port, stop: stopListening } = await listen(createApp(deps), config)
  parts.defer(stopListening)
  parts.defer(() => endLiveStreams(hub))
  console.log(`Kring is open at ${config.url ?? `http://localhost:${port}`}`)
  const link = await setupLink(deps)
  if (link) console.log(`Nobody looks after it yet. Set it up, once, at ${link}`)
  await stop
}

function settingsOf(config: Config): Settings {
  return {
    url: config.url ?? `http://localhost:${config.port}`,
    configured: !isTrial(config),
    trustedProxies: config.trustedProxies,
    writesPerMinute: config.writesPerMinute,
    keepsMail: config.smtpUrl === undefined,
    keepsPages: true,
  }
}
