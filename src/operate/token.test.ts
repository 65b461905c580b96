import { expect, test } from 'vitest'
import { createDatabase } from '../platform/database.ts'
import { viewerByToken } from '../platform/session.ts'
import { installationWithCommunity, newInstallation, quiet, running } from './testing-installation.ts'
import { token } from './token.ts'

test('an operator sees the handles, and makes a token for one of them', async () => {
  const installation = await installationWithCommunity()
  const handles = (await token(installation, ['--list'], quiet)).split('\n')
  expect(handles).toHaveLength(50)
  const secret = await token(installation, ['--person', handles[0]!], quiet)
  expect(secret).toMatch(/^[\w-]{43}$/)
  const viewer = await running(installation, async (connectionString) => {
    const db = createDatabase({ connectionString, maxConnections: 1 })
    return viewerByToken(db, secret, new Date()).finally(() => db.destroy())
  })
  expect(viewer).toMatchObject({ handle: handles[0], scopes: ['read', 'write'] })
  await expect(token(installation, ['--person', 'nobody'], quiet)).rejects.toThrow('There is nobody with the handle nobody.')
})

test('an operator who says something else is told what to say', async () => {
  await expect(token(await newInstallation(), ['anouk'], quiet)).rejects.toThrow('npm run token -- --person <handle>')
})
