export type ToldEvent = { id: number; data: { kind: string; contribution?: { id: number; text: string } } }

/** Reads a stream of server-sent events, one at a time, as a browser does. `cut` is what a broken connection does. */
export const readLive = (response: Response) => {
  const reader = response.body!.getReader()
  const decoder = new TextDecoder()
  const told: ToldEvent[] = []
  let unread = ''

  const more = async (): Promise<boolean> => {
    const { value, done } = await reader.read()
    if (done) return false
    const parts = (unread + decoder.decode(value, { stream: true })).split('\n\n')
    unread = parts.pop()!
    for (const part of parts) {
      const id = /^id: (\d+)$/m.exec(part)?.[1]
      const data = /^data: ([^\n]*)/m.exec(part)?.[1]
      if (id && data) told.push({ id: Number(id), data: JSON.parse(data) })
    }
    return true
  }

  return {
    next: async (): Promise<ToldEvent | undefined> => {
      while (told.length === 0) if (!(await more())) return undefined
      return told.shift()
    },
    take: async function (this: { next: () => Promise<ToldEvent | undefined> }, count: number): Promise<ToldEvent[]> {
      const taken: ToldEvent[] = []
      for (let event = await this.next(); event; event = await this.next()) if (taken.push(event) === count) break
      return taken
    },
    cut: () => reader.cancel(),
  }
}
