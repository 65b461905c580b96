/** What arrived. */
export type Carried = { table: string; rows: number }[]

export function describeCarried(carried: Carried): string {
  const rows = carried.reduce((sum, { rows }) => sum + rows, 0)
  return `${carried.length} tables with ${rows.toLocaleString('en')} rows`
}
