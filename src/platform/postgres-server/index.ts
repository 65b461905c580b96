/**
 * The PostgreSQL that comes along: the native server from the npm packages, as a child process on a unix socket in the
 * data folder. It listens on no network address and outlives a killed parent; the next start finds it and uses it again.
 */
export { startPostgresServer, type PostgresServer } from './start.ts'
export { AlreadyRunning } from './one-at-a-time.ts'
