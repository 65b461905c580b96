import type { Child } from 'hono/jsx'
import type { Database } from '../../platform/database.ts'
import type { Viewer } from '../../platform/viewer.ts'

/** What later features put on the page of a circle: app.tsx hands it in. */
export type Slots = {
  /** What the circle harvests. */
  harvests: (db: Database, viewer: Viewer, circleId: number) => Promise<Child>
}
