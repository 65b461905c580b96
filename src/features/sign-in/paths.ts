/** The addresses of this feature. */
export const paths = {
  signIn: '/sign-in',
  signInTo: (returnTo: string) => `/sign-in?return_to=${encodeURIComponent(returnTo)}`,
  asked: '/sign-in/asked',
  example: '/sign-in/example',
  /** The secret stands behind the question mark, because paths are what logs keep. */
  link: (secret: string) => `/sign-in/links?token=${secret}`,
  links: '/sign-in/links',
  passkeyChallenge: '/sign-in/passkey-challenges',
  passkey: '/sign-in/passkey',
  signOut: '/sign-out',
}
