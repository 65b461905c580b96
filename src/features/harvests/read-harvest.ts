import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { harvestCites, harvestReadableBy, harvestVisibleTo, harvestWritableBy, questionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, atQuestion, personFrom } from '../../platform/person.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { HarvestAudience, Licence } from './forms.ts'
import { type Thanks, namedPeople, thanksFor } from './people-of.ts'
import type { Content } from './published-content.ts'

/** What this viewer may do with a harvest, and what everybody who sees it may know. Nothing when they can't see it. */
export const accessHarvest = async (db: Database | Transaction, viewer: Viewer, id: number) =>
  db
    .selectFrom('harvests')
    .leftJoin('questions', (join) => join.onRef('questions.id', '=', 'harvests.questionId').on(questionVisibleTo(viewer)))
    .select(['harvests.id', 'harvests.questionId', 'harvests.title', 'harvests.audience'])
    .select(['harvests.publishedAt', 'harvests.changedAt', 'harvests.withdrawnAt'])
    .select([
      // The question stands beside the harvest only for who may read it.
      'questions.title as questionTitle',
      sql<boolean>`coalesce(${harvestReadableBy(viewer)}, false)`.as('readable'),
      sql<boolean>`${harvestWritableBy(viewer)}`.as('writable'),
      sql<boolean>`${harvestCites(viewer)}`.as('cited'),
    ])
    .where('harvests.id', '=', id)
    .where(harvestVisibleTo(viewer))
    .executeTakeFirst()

export type HarvestAccess = NonNullable<Awaited<ReturnType<typeof accessHarvest>>>

/** A harvest as its readers see it: a published version with the names of those who gave theirs. */
export type ShownHarvest = {
  id: number
  /** Empty in a preview: it was not published yet. */
  number: number | null
  /** Of this version. */
  versionAt: Date | null
  title: string
  intro: string
  licence: Licence
  audience: HarvestAudience
  passages: (Thanks & { id: number; text: string })[]
  thanks: Thanks
}

/** The version that readers have before them now, or an earlier one by its number, where it was for this viewer too. */
export const shownHarvest = async (db: Database | Transaction, viewer: Viewer, id: number, number?: number): Promise<ShownHarvest | undefined> => {
  const version = await db
    .selectFrom('harvestVersions')
    .innerJoin('harvests', 'harvests.id', 'harvestVersions.harvestId')
    .select(['harvestVersions.number', 'harvestVersions.publishedAt', 'harvestVersions.audience', 'harvestVersions.content', 'harvests.withdrawnAt'])
    .where('harvestVersions.harvestId', '=', id)
    .where(harvestReadableBy(viewer, true))
    .$if(number !== undefined, (query) => query.where('harvestVersions.number', '=', number!))
    .orderBy('harvestVersions.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!version) return undefined
  const content = version.withdrawnAt ? withoutWords(version.content as Content) : (version.content as Content)
  return showContent(id, content, await namedPeople(db, [content]), { number: version.number, versionAt: version.publishedAt, audience: version.audience })
}

/** Of what was withdrawn only the title is left, so that people who look for it know that it is the one. */
export const withoutWords = (content: Content): Content => ({ ...content, intro: '', passages: [] })

export const showContent = (
  id: number,
  content: Content,
  people: Map<number, Person>,
  about: { number: number | null; versionAt: Date | null; audience: HarvestAudience },
): ShownHarvest => ({
  id,
  ...about,
  title: content.title,
  intro: content.intro,
  licence: content.licence,
  passages: content.passages.map((passage) => ({ id: passage.id, text: passage.text, ...thanksFor([passage], people) })),
  thanks: thanksFor(content.passages, people),
})

/** What stands under a published harvest: its earlier versions, as far as they were for this viewer, and who used it. */
export const aroundHarvest = async (db: Database, viewer: Viewer, id: number) =>
  db
    .selectFrom('harvests')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('harvestVersions')
          .select(['harvestVersions.number', 'harvestVersions.publishedAt', 'harvestVersions.note'])
          .whereRef('harvestVersions.harvestId', '=', 'harvests.id')
          .where(harvestReadableBy(viewer, true))
          .orderBy('harvestVersions.number', 'desc'),
      ).as('versions'),
      jsonArrayFrom(
        eb
          .selectFrom('harvestUses')
          .innerJoin('people', 'people.id', 'harvestUses.personId')
          .select(['harvestUses.id', 'harvestUses.line', 'harvestUses.at', personFrom(atQuestion('harvests.questionId')).as('person')])
          .whereRef('harvestUses.harvestId', '=', 'harvests.id')
          .orderBy('harvestUses.id'),
      ).as('uses'),
    ])
    .where('harvests.id', '=', id)
    .executeTakeFirstOrThrow()

export type Around = Awaited<ReturnType<typeof aroundHarvest>>
