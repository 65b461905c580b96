import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { testDatabase } from './testing.ts'

const db = await testDatabase()

test('every migration is applied and recorded', async () => {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name collate "C"`.execute(db)
  expect(rows.map(({ name }) => name)).toEqual(readdirSync('db/migrations').sort())
})

test('migrating a migrated database does nothing', async () => {
  expect(await migrate(db)).toEqual([])
})
