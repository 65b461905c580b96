/** Addresses of settings, for links, redirects, routes and tests. */
export const paths = {
  settings: '/settings',
  sessions: '/settings/sessions',
  endSession: (id: number | string) => `/settings/sessions/${id}/removal`,
  endOthers: '/settings/sessions/removal',
  passkeyChallenges: '/settings/passkeys/challenges',
  passkeys: '/settings/passkeys',
  passkey: (id: number | string) => `/settings/passkeys/${id}`,
  removePasskey: (id: number | string) => `/settings/passkeys/${id}/removal`,
  addresses: '/settings/addresses',
  removeAddress: (id: number | string) => `/settings/addresses/${id}/removal`,
  confirmations: '/settings/addresses/confirmations',
  /** The secret stands behind the question mark, because paths are what logs keep. */
  confirmation: (secret: string) => `/settings/addresses/confirmations?token=${secret}`,
  tokens: '/settings/tokens',
  endToken: (id: number | string) => `/settings/tokens/${id}/removal`,
  data: '/settings/data',
  erasure: '/settings/erasure',
  language: '/language',
  appearance: '/appearance',
}
