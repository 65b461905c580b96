/**
 * Settings: the ways into one's account, where one is signed in, keys for programs, language and appearance, taking one's
 * data along, and leaving. Everything that opens or closes a way in takes a session; a token can't.
 */
export { settingsRoutes } from './routes.tsx'
export { paths as settingsPaths } from './paths.ts'
export { deviceWords } from './device-words.ts'
export { tokenDates } from './dates.ts'
export { handles, makeTokenFor } from './tokens.ts'
