/** The addresses of this feature. */
export const paths = {
  signIn: '/sign-in',
  signInTo: (returnTo: string) => `/sign-in?return_to=${encodeURIComponent(returnTo)}`,
  asked: '/sign-in/asked',
  example: '/sign-in/example',
  /** The secret stands behind the question mark, because paths are what logs keep. */
  link: (secret: string) => `/sign-in/links?token=${secret}`,
  links: '/sign-in/links',
  passkeyChallenges: '/sign-in/passkey-challenges',
  passkey: '/sign-in/passkey',
  passkeyTo: (returnTo: string) => `/sign-in/passkey?return_to=${encodeURIComponent(returnTo)}`,
  signOut: '/sign-out',
}
