import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { type Config, readConfig } from '../platform/config.ts'
import { createDatabase, type Database } from '../platform/database.ts'
import { migrate } from '../platform/migrate.ts'
import { temporaryFolder } from '../platform/postgres-server/testing-folder.ts'
import { fillCommunity } from '../platform/transfer/testing-community.ts'
import { testDatabaseAddress } from '../platform/testing.ts'
import { backup } from './backup.ts'
import { move } from './move.ts'
import { restore } from './restore.ts'
import { contentOf, installationWithCommunity, newInstallation, quiet, running } from './testing-installation.ts'

test('an embedded installation moves into a PostgreSQL of one’s own, every row as it was', async () => {
  const installation = await installationWithCommunity()
  const to = await emptyDatabase()
  expect(await move(installation, [to], quiet)).toMatch(/^Moved \d+ tables with \d+ rows; each was checked/)

  const content = await contentOf(to)
  expect(content.people).toHaveLength(50)
  expect(content).toEqual(await running(installation, contentOf))

  const db = open(to)
  // The log of events is readable at once, and no reader of it misses one: at worst it sees again what it had seen.
  expect(await db.selectFrom('events').select('tx').distinct().execute()).toEqual([{ tx: '3' }])
  expect(await db.selectFrom('consumers').select(['name', 'tx', 'eventId']).orderBy('name').execute()).toEqual([
    { name: 'done', tx: '3', eventId: 50 },
    { name: 'half way', tx: '3', eventId: 25 },
    { name: 'not begun', tx: '3', eventId: 0 },
  ])
  // The number of somebody who is gone is not given to somebody else.
  const newcomer = await db.insertInto('people').values({ handle: 'new', name: 'Nieuw' }).returning('id').executeTakeFirstOrThrow()
  expect(newcomer.id).toBe(52)
})

test('a database with something in it is not moved into', async () => {
  const to = await databaseWithCommunity()
  const before = await contentOf(to)
  const installation = await newInstallation()
  await expect(move(installation, [to], quiet)).rejects.toThrow(/^The database is not empty: there are rows in \w+\./)
  expect(await contentOf(to)).toEqual(before)
})

test('nothing is moved while the program runs', async () => {
  const installation = await newInstallation()
  const to = await emptyDatabase()
  await running(installation, () => expect(move(installation, [to], quiet)).rejects.toThrow(/^Another Kring is already running/))
})

test('where no Kring is, nothing is moved or backed up, and none is made by asking', async () => {
  const installation = readConfig({ KRING_DATA: await temporaryFolder() })
  const sentence = `There is no Kring in ${installation.dataFolder}.`
  await expect(move(installation, [await emptyDatabase()], quiet)).rejects.toThrow(sentence)
  await expect(backup(installation, ['kring.backup'], quiet)).rejects.toThrow(sentence)
  expect(readdirSync(installation.dataFolder)).toEqual([])
  await expect(backup(onDatabase(await emptyDatabase()), ['kring.backup'], quiet)).rejects.toThrow('There is no Kring in this database.')
})

test('a backup is made while the program runs, and restores into a new installation', async () => {
  const installation = await installationWithCommunity()
  const file = join(await temporaryFolder(), 'kring.backup')
  await running(installation, () => backup(installation, [file], quiet))
  expect(statSync(file).mode & 0o777).toBe(0o600)

  const fresh = await newInstallation()
  expect(await restore(fresh, [file], quiet)).toMatch(/^Restored \d+ tables with \d+ rows/)
  expect(await running(fresh, contentOf)).toEqual(await running(installation, contentOf))

  await expect(backup(installation, [file], quiet)).rejects.toThrow(`${file} is there already.`)
  await expect(restore(fresh, [file], quiet)).rejects.toThrow(/^The database is not empty/)
})

test('a backup restores from and into a PostgreSQL of one’s own', async () => {
  const [from, to] = [await databaseWithCommunity(), await emptyDatabase()]
  await restore(onDatabase(to), [await backupOf(from)], quiet)
  expect(await contentOf(to)).toEqual(await contentOf(from))
})

test('a backup of an older Kring restores, and its tables are brought up to date', async () => {
  const [from, to] = [await emptyDatabase(), await emptyDatabase()]
  const older = open(from)
  await migrate(older, { until: '0001_people.sql' })
  await older.insertInto('people').values({ handle: 'ada', name: 'Ada' }).execute()

  await restore(onDatabase(to), [await backupOf(from)], quiet)
  const restored = open(to)
  expect(await restored.selectFrom('people').select('name').execute()).toEqual([{ name: 'Ada' }])
  expect(await restored.selectFrom('questions').selectAll().execute()).toEqual([])
})

test.each([
  ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), /can not be read as a backup: unexpected end of file/],
  ['misses its end', (bytes: Buffer) => edited(bytes, (text) => text.slice(0, text.indexOf('{"table":"people"'))), /not a whole backup: it was cut off/],
  ['lost a row', (bytes: Buffer) => edited(bytes, (text) => text.replace(/^.*\tperson-20\t.*\n/m, '')), /people is not as it was backed up: 49 of 50 rows/],
  ['has a changed row', (bytes: Buffer) => edited(bytes, (text) => text.replace('\tPersoon 20\t', '\tPersoon 21\t')), /people is not as it was backed up: 50 of 50 rows/],
  ['is of a newer Kring', (bytes: Buffer) => edited(bytes, (text) => text.replace('.sql"]', '.sql","9999_later.sql"]')), /made by a newer Kring/],
  ['is something else', () => gzipSync('a letter\n'), /is not a backup of a Kring/],
  ['is not even compressed', () => Buffer.from('a letter'), /can not be read as a backup: incorrect header check/],
])('a file that %s is refused, and nothing of it stays', async (_how, damage, sentence) => {
  const damaged = join(await temporaryFolder(), 'damaged.backup')
  writeFileSync(damaged, damage(await wholeBackup()))
  const to = await emptyDatabase({ withTables: true })
  const before = await contentOf(to)
  await expect(restore(onDatabase(to), [damaged], quiet)).rejects.toThrow(sentence)
  expect(await contentOf(to)).toEqual(before)
})

async function emptyDatabase({ withTables = false } = {}): Promise<string> {
  const { connectionString, drop } = await testDatabaseAddress({ empty: !withTables })
  onTestFinished(drop)
  return connectionString
}

function open(connectionString: string): Database {
  const db = createDatabase({ connectionString, maxConnections: 1 })
  onTestFinished(() => db.destroy())
  return db
}

async function databaseWithCommunity(): Promise<string> {
  const connectionString = await emptyDatabase({ withTables: true })
  await fillCommunity(connectionString)
  return connectionString
}

function onDatabase(databaseUrl: string): Config {
  return readConfig({ DATABASE_URL: databaseUrl })
}

async function backupOf(databaseUrl: string): Promise<string> {
  const file = join(await temporaryFolder(), 'kring.backup')
  await backup(onDatabase(databaseUrl), [file], quiet)
  return file
}

let whole: Buffer | undefined

async function wholeBackup(): Promise<Buffer> {
  whole ??= readFileSync(await backupOf(await databaseWithCommunity()))
  return whole
}

function edited(bytes: Buffer, edit: (text: string) => string): Buffer {
  return gzipSync(edit(gunzipSync(bytes).toString()))
}
