/**
 * The example: a community of invented people, for who tries Kring on a machine of their own. Its story is told in data/, back
 * from today, and played into an empty database.
 */
export { loadExample } from './load-example.ts'
