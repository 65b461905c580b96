/**
 * Aliases: who asks may be shown as "a colleague from education" until they drop that. What hides somebody is in platform/person.ts, for
 * everything that shows people; here is taking an alias, dropping it, and the one role that may find out who it is, for a reason.
 */
export { takeAlias } from './take-alias.ts'
export { aliasInput } from './forms.ts'
export { AliasChoice } from './alias-choice.tsx'
export { AliasReminder, aliasPart } from './alias-part.tsx'
export { aliasAsks } from './home-asks.ts'
export { aliasMails } from './mails.ts'
export { aliasOperations } from './api.ts'
export { aliasRoutes } from './routes.tsx'
export { paths as aliasPaths } from './paths.ts'
