import { sql } from 'kysely'
import { harvestReadableBy, harvestWritableBy, questionVisibleTo } from '../../platform/access.ts'
import { cursorOf } from '../../platform/cursor.ts'
import type { Database } from '../../platform/database.ts'
import type { Member, Viewer } from '../../platform/viewer.ts'
import type { ListQuery } from './forms.ts'
import { namedPeople } from './people-of.ts'
import type { Content } from './published-content.ts'
import { type ShownHarvest, showContent, withoutWords } from './read-harvest.ts'

const perPage = 20

/** A published harvest in a list, as readers see it, with the question that it answers for who may read that. */
export type HarvestLine = ShownHarvest & {
  publishedAt: Date
  changedAt: Date
  question: { id: number; title: string; themes: string[] } | null
}
export type HarvestLines = { items: HarvestLine[]; next: string | null }

/** Every harvest that was ever published for this viewer, with the last version that was, and the question for who may read it. */
export const publishedFor = (db: Database, viewer: Viewer) =>
  db
    .selectFrom('harvests')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('harvestVersions')
          .select(['harvestVersions.number', 'harvestVersions.audience', 'harvestVersions.content', 'harvestVersions.publishedAt as versionAt'])
          .whereRef('harvestVersions.harvestId', '=', 'harvests.id')
          .where(harvestReadableBy(viewer, true))
          .orderBy('harvestVersions.number', 'desc')
          .limit(1)
          .as('version'),
      (join) => join.onTrue(),
    )
    .leftJoin('questions', (join) => join.onRef('questions.id', '=', 'harvests.questionId').on(questionVisibleTo(viewer)))
    .select(['harvests.id', 'harvests.publishedAt', 'harvests.changedAt', 'harvests.withdrawnAt', 'version.number', 'version.audience', 'version.content', 'version.versionAt'])
    .select(['questions.id as questionId', 'questions.title as questionTitle', 'questions.themes'])
    .select(sql<string>`harvests.published_at::text`.as('publishedAtExactly'))
    .where('harvests.publishedAt', 'is not', null)

const published = (db: Database, viewer: Viewer) => publishedFor(db, viewer).where(harvestReadableBy(viewer)).where('harvests.withdrawnAt', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof publishedFor>['execute']>>[number]

/** Published harvests that this viewer may read, the newest first. Words are found by stem, in Dutch and in English. */
export const listHarvests = async (db: Database, viewer: Viewer, { q, theme, after }: ListQuery): Promise<HarvestLines> => {
  const rows = await published(db, viewer)
    .$if(q !== '', (query) =>
      query.where(sql<boolean>`(harvests.search @@ websearch_to_tsquery('dutch', ${q}) or harvests.search @@ websearch_to_tsquery('english', ${q}))`),
    )
    .$if(theme !== '', (query) => query.where(sql<boolean>`questions.themes @> array[${theme.toLowerCase()}]::text[]`))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(harvests.published_at, harvests.id) < (${after?.at}::timestamptz, ${after?.id}::bigint)`))
    .orderBy('harvests.publishedAt', 'desc')
    .orderBy('harvests.id', 'desc')
    .limit(perPage + 1)
    .execute()
  const onPage = rows.slice(0, perPage)
  const last = onPage.at(-1)
  return { items: await linesOf(db, onPage), next: rows.length > perPage && last ? cursorOf({ at: last.publishedAtExactly, id: last.id }) : null }
}

/** The published harvests of one question that this viewer may read, the newest first. */
export const harvestsOfQuestion = async (db: Database, viewer: Viewer, questionId: number): Promise<HarvestLine[]> =>
  linesOf(db, await published(db, viewer).where('harvests.questionId', '=', questionId).orderBy('harvests.publishedAt', 'desc').limit(perPage).execute())

/** Lines of a list, those that are `gone` without their words. */
export const linesOf = async (db: Database, rows: Row[], gone: boolean[] = []): Promise<HarvestLine[]> => {
  const contents = rows.map(({ content }, index) => (gone[index] ? withoutWords(content as Content) : (content as Content)))
  const people = await namedPeople(db, contents)
  return rows.map((row, index) =>
    Object.assign(showContent(row.id, contents[index]!, people, row), {
      publishedAt: row.publishedAt ?? row.versionAt,
      changedAt: row.changedAt,
      question: row.questionId === null ? null : { id: row.questionId, title: row.questionTitle ?? '', themes: row.themes ?? [] },
    }),
  )
}

/** What this person is writing and has not published, the last edited first. */
export const draftsOf = async (db: Database, viewer: Member, where: { questionId?: number; circleId?: number } = {}) =>
  db
    .selectFrom('harvests')
    .select(['id', 'title', 'editedAt', 'begunAt'])
    .where('publishedAt', 'is', null)
    .where(harvestWritableBy(viewer))
    .$if(where.questionId !== undefined, (query) => query.where('questionId', '=', where.questionId!))
    .$if(where.circleId !== undefined, (query) => query.where('circleId', '=', where.circleId!))
    .orderBy(sql`coalesce(edited_at, begun_at)`, 'desc')
    .limit(perPage)
    .execute()

/** The themes of the questions that were harvested lately, for the filter. */
export const harvestThemes = async (db: Database, viewer: Viewer): Promise<string[]> => {
  const recent = published(db, viewer).clearSelect().select('questions.themes').orderBy('harvests.publishedAt', 'desc').limit(300).as('recent')
  const rows = await db.selectFrom(recent).select(sql<string>`unnest(themes)`.as('theme')).distinct().orderBy('theme').execute()
  return rows.map(({ theme }) => theme)
}
