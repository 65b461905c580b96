import { createContext, useContext } from 'hono/jsx'
import { type Memory, noMemory } from './memory.ts'
import type { Language, MessageKey, Translate } from './messages.ts'
import { translator } from './messages.ts'
import { type Viewer, visitor } from './viewer.ts'

export type Appearance = 'light' | 'dark' | 'system'

/** All that a page has to know of the person in front of it. */
export type Reader = {
  language: Language
  t: Translate
  /** The moment that "3 days ago" is counted from. */
  now: Date
  /** Path and query of the page that is read. */
  path: string
  viewer: Viewer
  appearance: Appearance
  community: { name: string; isExample: boolean }
  /** What was drawn for others a moment ago. */
  memory: Memory
  /** What was just done, said once on the page that follows. */
  notice?: MessageKey | undefined
}

export const readerFor = (given: Partial<Reader> = {}): Reader => {
  const language = given.language ?? 'nl'
  return {
    language,
    t: translator(language),
    now: new Date(),
    path: '/',
    viewer: visitor,
    appearance: 'system',
    community: { name: 'Kring', isExample: false },
    memory: noMemory,
    ...given,
  }
}

export const ReaderContext = createContext<Reader>(readerFor())

/** The reader of the page that is being drawn. Pages are drawn synchronously, after all data is there. */
export const useReader = (): Reader => useContext(ReaderContext)
