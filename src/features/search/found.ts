import type { Segment } from '../matching/index.ts'
import type { Person } from '../../platform/person.ts'
import type { Group } from './forms.ts'

/** Something that was found, with what makes it so marked in its own words. */
export type Found = {
  group: Group
  path: string
  title: Segment[]
  passage: Segment[] | undefined
  /** Who asked it, or whom it is. */
  person?: Person | undefined
  at?: Date | undefined
  state?: string | undefined
}

/** What finding something asks: the words, how many at most, and what narrows it. */
export type Wanted = { q: string; theme: string; from: Date | undefined; most: number }
