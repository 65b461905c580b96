/**
 * A backup is gzipped text: a line of JSON that says what it is; for every table a line of JSON, its rows as PostgreSQL
 * writes them, a line with `\.` (which no row can be), and a line of JSON to check them by; and a last line, so that a file that was cut off is
 * known as one. It can be read with `gunzip -c`, and taken in by any PostgreSQL.
 */
import type { Fingerprint } from './fingerprint.ts'

export const format = 1

export type Header = { kring: 'backup'; format: number; madeAt: string; migrations: string[] }
export type TableHeader = { table: string; columns: string[] }
export type TableFooter = Fingerprint & { last: string | null }
export type End = { end: true; tables: number }

export const endOfRows = Buffer.from('\\.')

export const line = (value: Header | TableHeader | TableFooter | End): string => `${JSON.stringify(value)}\n`
