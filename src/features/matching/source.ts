import type { Database, Transaction } from '../../platform/database.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import type { Text } from './features.ts'

/** A text of a source, and whose it is. */
export type SourceText = Text & {
  /** What it is read anew with: `readTexts` of an owner answers all of its texts. */
  ownerId: number
  id: number
  personId: number
}

/** Texts of one kind that can be compared, as the feature that has them reads them. */
export type Source = {
  /** Kept with the texts, so it never changes. */
  name: string
  /** Whose texts an event may have changed; nothing for most events. */
  touchedBy: (event: RecordedEvent) => number | undefined
  /** The texts of these owners as they stand; those that are no more are left out. Who may see them is not asked here. */
  readTexts: (db: Database | Transaction, ownerIds: number[]) => Promise<SourceText[]>
  /** Owners in the order of their ids, beyond one. */
  ownersAfter: (db: Database | Transaction, id: number, most: number) => Promise<number[]>
}
