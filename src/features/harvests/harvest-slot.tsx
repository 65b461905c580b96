import type { Child } from 'hono/jsx'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { useReader } from '../../platform/reader.tsx'
import type { Viewer } from '../../platform/viewer.ts'
import { Cards, QuietLink, Section } from '../../ui/index.ts'
import type { HarvestParts, Slot } from '../questions/index.ts'
import { HarvestCard } from './harvest-card.tsx'
import { type HarvestLine, draftsOf, harvestsOfQuestion } from './list-harvests.ts'
import { paths } from './paths.ts'

type Drafts = { id: number; title: string }[]

/** What came out of a question: what is published, and for those who write, what is in the making. */
export const harvestSlot: Slot<HarvestParts> = {
  mayHaveSomething: (viewer) => sql`(exists (select from harvests where question_id = questions.id) or ${viewer.kind === 'member' ? isInvolved(viewer.personId) : sql`false`})`,
  draw: async (db, viewer, questionId) => drawHarvests(db, viewer, questionId),
}

const drawHarvests = async (db: Database, viewer: Viewer, questionId: number): Promise<HarvestParts> => {
  const [harvests, drafts, mayBegin] = await Promise.all([
    harvestsOfQuestion(db, viewer, questionId),
    viewer.kind === 'member' ? draftsOf(db, viewer, { questionId }) : [],
    viewer.kind === 'member' && mayBeginAt(db, viewer.personId, questionId),
  ])
  const begin = mayBegin && harvests.length + drafts.length === 0 ? paths.newAtQuestion(questionId) : undefined
  const here = harvests.length + drafts.length > 0 || begin ? <HarvestsHere harvests={harvests} drafts={drafts} begin={begin} /> : null
  return harvests.length > 0 ? { onTop: here, below: null } : { onTop: null, below: here }
}

/** The same in a circle, for its members. */
export const circleHarvestSlot = async (db: Database, viewer: Viewer, circleId: number): Promise<Child> => {
  if (viewer.kind === 'visitor') return null
  const { questionId } = await db.selectFrom('circles').select('questionId').where('id', '=', circleId).executeTakeFirstOrThrow()
  const [harvests, drafts] = await Promise.all([harvestsOfQuestion(db, viewer, questionId), draftsOf(db, viewer, { circleId })])
  return <HarvestsHere harvests={harvests} drafts={drafts} begin={paths.newInCircle(circleId)} />
}

const isInvolved = (personId: number): RawBuilder<boolean> => sql`(asker_id = ${personId}
  or exists (select from contributions where question_id = questions.id and author_id = ${personId} and deleted_at is null))`

// Where nothing was said there is nothing to harvest; where there is a circle, its members do it there.
const mayBegin = (personId: number): RawBuilder<boolean> => sql`(${isInvolved(personId)}
  and exists (select from contributions where question_id = questions.id and kind <> 'talk' and deleted_at is null)
  and not exists (select from circles where question_id = questions.id))`

const mayBeginAt = async (db: Database, personId: number, questionId: number): Promise<boolean> => {
  const found = await db.selectFrom('questions').select('id').where('id', '=', questionId).where(mayBegin(personId)).executeTakeFirst()
  return found !== undefined
}

const HarvestsHere = ({ harvests, drafts, begin }: { harvests: HarvestLine[]; drafts: Drafts; begin: string | undefined }) => {
  const { t } = useReader()
  return (
    <Section title={t('harvests.slot.title')} id="harvests">
      {harvests.length > 0 && (
        <Cards>
          {harvests.map((harvest) => (
            <HarvestCard harvest={harvest} besideQuestion />
          ))}
        </Cards>
      )}
      {drafts.map(({ id, title }) => (
        <p>
          {t('harvests.slot.draft')} <QuietLink href={paths.draft(id)}>{title}</QuietLink>
        </p>
      ))}
      {begin && (
        <p>
          {harvests.length + drafts.length === 0 && t('harvests.slot.begin.hint')} <QuietLink href={begin}>{t('harvests.begin.title')}</QuietLink>
        </p>
      )}
    </Section>
  )
}
