import { expect, test } from 'vitest'
import { describeSchema } from './schema.ts'
import { testDatabase } from './testing.ts'

const db = await testDatabase()

test('the row types are those of the migrated database', async () => {
  const types = await describeSchema(db)
  await expect(types, 'the schema has changed: run `npm run schema`').toMatchFileSnapshot('./schema.generated.ts')
})
