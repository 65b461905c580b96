/** The part of Turbo that we call; it brings no types of its own. */
declare module '@hotwired/turbo' {
  export const session: { refresh: (address: string) => void; pageRefreshDebouncePeriod: number }
  export const navigator: { currentVisit?: { fail: () => void } }
  export const visit: (address: string, options?: { action?: 'advance' | 'replace' }) => void
}
