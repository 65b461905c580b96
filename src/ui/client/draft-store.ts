export type Fields = Record<string, string[]>
export type Draft = { at: string; fields: Fields }

const prefix = 'kring-draft:'

/** What was typed, kept by this browser. Where it may keep nothing (private windows, full disks), there is simply no draft. */
export const draftStore = (name: string) => ({
  read(): Draft | undefined {
    try {
      return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined
    } catch {
      return undefined
    }
  },
  write(draft: Draft): void {
    try {
      localStorage.setItem(prefix + name, JSON.stringify(draft))
    } catch {
      // Kept nowhere but in the form itself.
    }
  },
  clear(): void {
    try {
      localStorage.removeItem(prefix + name)
    } catch {
      // There was none.
    }
  },
})

/** Whoever signs out leaves nothing behind on a shared computer. */
export const forgetDrafts = (): void => {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // There were none.
  }
}
