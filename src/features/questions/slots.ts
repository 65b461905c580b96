import type { Child } from 'hono/jsx'
import type { RawBuilder } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Member, Viewer } from '../../platform/viewer.ts'
import type { HomeAsk } from './home-page.tsx'

/** A part of the page of a question that another feature draws. */
export type Slot<Parts = Child> = {
  /** Whether there can be anything to show to this viewer, in SQL about a row of `questions`: asked along with the question itself. */
  mayHaveSomething: (viewer: Viewer) => RawBuilder<boolean>
  draw: (db: Database, viewer: Viewer, questionId: number) => Promise<Parts>
}

/** What is published stands on top of the page; as long as there is only something in the making, the asker's story comes first. */
export type HarvestParts = { onTop: Child; below: Child }

/** What later features put on the pages of questions. They know questions, not the other way round: app.tsx hands them in. */
export type Slots = {
  /** What came out of a question. */
  harvests: Slot<HarvestParts>
  /** The circle that works on it. */
  circle: Slot
  /** What is proposed about making one question of this and another one, for the two who ask them. */
  merging: Slot
  /** Whom those whose question it is could ask, and what who was asked can answer. */
  invitations: Slot
  /** What waits for a member on their home page. */
  asks: ((db: Database, viewer: Member, now: Date, t: Translate) => Promise<HomeAsk[]>)[]
}
