/**
 * Signing in: by a link in a mail, by a passkey, and, on a machine of one's own, as somebody of the example community.
 * Whoever asks for a link is never told whether an address is known.
 */
export { signInRoutes } from './routes.tsx'
export { paths as signInPaths } from './paths.ts'
export { mailAddress, returnTo } from './forms.ts'
export { makeLink } from './ask-for-link.ts'
export { letIn } from './let-in.ts'
export { addPasskey, optionsToAdd } from './add-passkey.ts'
export { credentialInput } from './relying-party.ts'
