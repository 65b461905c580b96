import { Hono } from 'hono'
import { page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import { digits, pathId } from '../../platform/read-input.ts'
import { isRefusal } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { addPasskey, credentialInput, optionsToAdd } from '../sign-in/index.ts'
import { addressToConfirm, askToAddAddress, confirmAddress } from './add-address.ts'
import { ConfirmationPage } from './confirmation-page.tsx'
import { deviceWords } from './device-words.ts'
import { addressInput, confirmationInput, nothing, passkeyNameInput } from './forms.ts'
import { paths } from './paths.ts'
import { renamePasskey } from './rename-passkey.ts'
import { mailWayInAdded, removeWayIn } from './ways-in.ts'

type SettingsPageFor = (c: Ask, forms?: { addressForm?: FormState }) => Promise<ReturnType<typeof ConfirmationPage>>

/** Mail addresses and passkeys: the ways in. */
export const waysInRoutes = (deps: Deps, settingsPage: SettingsPageFor): Hono<Env> => {
  const { db, settings } = deps
  const app = new Hono<Env>()
  const member = (c: Ask) => c.var.viewer as Member

  app.post(paths.addresses, (c) =>
    write(deps, c, {
      input: addressInput,
      act: (trx, viewer, { address }, now) => askToAddAddress(trx, settings, viewer, { address, language: c.var.reader.language }, now),
      accepted: () => ({ location: `${paths.settings}#addresses`, notice: 'settings.address.sent' }),
      again: (addressForm) => settingsPage(c, { addressForm }),
    }),
  )
  app.get(paths.confirmations, async (c) => {
    const token = c.req.query('token') ?? ''
    return page(c, <ConfirmationPage token={token} address={await addressToConfirm(db, member(c), token, c.var.now)} />)
  })
  app.post(paths.confirmations, (c) =>
    write(deps, c, {
      input: confirmationInput,
      act: (trx, viewer, { token }, now) => confirmAddress(trx, settings, viewer, token, now),
      accepted: () => ({ location: `${paths.settings}#addresses`, notice: 'settings.address.added' }),
    }),
  )

  const remove = (c: Ask, from: 'identities' | 'passkeys') =>
    write(deps, c, {
      input: nothing,
      act: async (trx, viewer) => {
        const id = pathId(c)
        return isRefusal(id) ? id : removeWayIn(trx, viewer, from, id)
      },
      accepted: () => ({ location: paths.settings, notice: 'settings.way-in.removed' }),
    })
  app.post(paths.removeAddress(':id'), (c) => remove(c, 'identities'))
  app.post(paths.removePasskey(':id'), (c) => remove(c, 'passkeys'))

  app.post(paths.passkeyChallenges, (c) =>
    write(deps, c, {
      input: nothing,
      act: (trx, viewer, _, now) => optionsToAdd(trx, settings, viewer, c.var.reader.community.name, now),
      accepted: (options) => ({ location: paths.settings, status: 200, body: options }),
    }),
  )
  app.post(paths.passkeys, (c) =>
    write(deps, c, {
      input: credentialInput,
      act: async (trx, viewer, credential, now) => {
        const name = deviceWords(c.req.header('user-agent') ?? '', c.var.reader.t)
        const added = await addPasskey(trx, settings, viewer, { credential, name }, now)
        if (!isRefusal(added)) await mailWayInAdded(trx, settings, viewer, name)
        return added
      },
      accepted: ({ id }) => ({ location: `${paths.settings}#passkeys`, body: { id, location: `${paths.settings}#passkeys` } }),
    }),
  )
  app.post(paths.passkey(`:id{${digits}}`), (c) =>
    write(deps, c, {
      input: passkeyNameInput,
      act: (trx, viewer, { name }) => renamePasskey(trx, viewer, Number(c.req.param('id')), name),
      accepted: () => ({ location: `${paths.settings}#passkeys` }),
    }),
  )
  return app
}
