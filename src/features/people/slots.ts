import type { Child } from 'hono/jsx'
import type { Database } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'

/** What later features put on the pages of people and organisations: app.tsx hands it in. Shows only what the viewer may see. */
export type Slots = {
  /** What somebody asked. */
  ofPerson: (db: Database, viewer: Member, personId: number) => Promise<Child>
  /** What is asked in an organisation. */
  ofOrganisation: (db: Database, viewer: Member, organisationId: number) => Promise<Child>
}
