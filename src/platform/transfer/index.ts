/**
 * Carries all that a community has from one database to another, directly or through a file, and checks on arrival, table
 * by table, that the same rows are there.
 */
export { moveInto } from './move.ts'
export { writeBackup } from './write-backup.ts'
export { restoreBackup } from './restore-backup.ts'
export { checkEmpty } from './connections.ts'
export { type Carried, describeCarried } from './carried.ts'
