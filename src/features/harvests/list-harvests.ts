import { sql } from 'kysely'
import { harvestReadableBy, harvestWritableBy, questionVisibleTo } from '../../platform/access.ts'
import { cursorAfter, cursorOf } from '../../platform/cursor.ts'
import type { Database } from '../../platform/database.ts'
import type { Member, Viewer } from '../../platform/viewer.ts'
import type { ListQuery } from './forms.ts'
import { namedPeople } from './people-of.ts'
import type { Content } from './published-content.ts'
import { type ShownHarvest, readable, showContent } from './read-harvest.ts'

const perPage = 20

/** A published harvest in a list, as readers see it, with the question that it answers for who may read that. */
export type HarvestLine = ShownHarvest & {
  publishedAt: Date
  changedAt: Date
  question: { id: number; title: string; themes: string[] } | null
}
export type HarvestLines = { items: HarvestLine[]; next: string | null }

/** Every published harvest that this viewer may read, withdrawn ones too, with the version that is read now. */
export const currentVersions = (db: Database, viewer: Viewer) =>
  db
    .selectFrom('harvests')
    .innerJoin('harvestVersions', (join) =>
      join
        .onRef('harvestVersions.harvestId', '=', 'harvests.id')
        .on('harvestVersions.number', '=', (eb) =>
          eb.selectFrom('harvestVersions as last').select((last) => last.fn.max('last.number').as('number')).whereRef('last.harvestId', '=', 'harvests.id'),
        ),
    )
    .leftJoin('questions', (join) => join.onRef('questions.id', '=', 'harvests.questionId').on(questionVisibleTo(viewer)))
    .select(['harvests.id', 'harvests.publishedAt', 'harvests.changedAt', 'harvests.withdrawnAt', 'harvestVersions.number', 'harvestVersions.audience', 'harvestVersions.content'])
    .select(['harvestVersions.publishedAt as versionAt', 'questions.id as questionId', 'questions.title as questionTitle', 'questions.themes'])
    .select(sql<string>`harvests.published_at::text`.as('publishedAtExactly'))
    .where(harvestReadableBy(viewer))

const published = (db: Database, viewer: Viewer) => currentVersions(db, viewer).where('harvests.withdrawnAt', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof currentVersions>['execute']>>[number]

/** Published harvests that this viewer may read, the newest first. Words are found by stem, in Dutch and in English. */
export const listHarvests = async (db: Database, viewer: Viewer, { q, theme, after }: ListQuery): Promise<HarvestLines> => {
  const cursor = cursorAfter(after)
  const rows = await published(db, viewer)
    .where('harvests.publishedAt', 'is not', null)
    .$if(q !== '', (query) =>
      query.where(sql<boolean>`(harvests.search @@ websearch_to_tsquery('dutch', ${q}) or harvests.search @@ websearch_to_tsquery('english', ${q}))`),
    )
    .$if(theme !== '', (query) => query.where(sql<boolean>`questions.themes @> array[${theme.toLowerCase()}]::text[]`))
    .$if(cursor !== undefined, (query) => query.where(sql<boolean>`(harvests.published_at, harvests.id) < (${cursor?.at}::timestamptz, ${cursor?.id}::bigint)`))
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

export const linesOf = async (db: Database, rows: Row[]): Promise<HarvestLine[]> => {
  const contents = rows.map(({ content, withdrawnAt }) => readable(content as Content, withdrawnAt))
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

/** The themes of harvested questions, for the filter. */
export const harvestThemes = async (db: Database, viewer: Viewer): Promise<string[]> => {
  const rows = await published(db, viewer).clearSelect().select(sql<string>`unnest(questions.themes)`.as('theme')).distinct().orderBy('theme').limit(200).execute()
  return rows.map(({ theme }) => theme)
}
