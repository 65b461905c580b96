import { z } from 'zod'
import { aliasFields, personJson, presentPerson } from '../../platform/person.ts'
import type { AliasToLift, Confidant, Lifting, OwnAlias, OwnLifting } from './queries.ts'

const lifting = z.object({ by: personJson, at: z.string().describe('ISO 8601, UTC'), reason: z.string() })

export const aliasJson = z.object({
  questionId: z.int(),
  field: z.enum(aliasFields),
  droppedAt: z.string().nullable(),
  liftings: z.array(lifting).describe('Who found out that it is you; to a confidant, what they did themselves'),
  asker: personJson.nullable().describe('To a confidant who lifted it: who asks'),
})

export const presentOwnAlias = ({ id, field, droppedAt }: OwnAlias, liftings: Lifting[]): z.output<typeof aliasJson> => ({
  questionId: id,
  field,
  droppedAt: droppedAt?.toISOString() ?? null,
  liftings: liftings.map(presentLifting),
  asker: null,
})

export const presentToConfidant = ({ id, field }: AliasToLift, lifted: OwnLifting | undefined): z.output<typeof aliasJson> => ({
  questionId: id,
  field,
  droppedAt: null,
  liftings: lifted ? [presentLifting(lifted)] : [],
  asker: lifted ? presentPerson(lifted.asker) : null,
})

const presentLifting = ({ by, liftedAt, reason }: Lifting) => ({ by: presentPerson(by), at: liftedAt.toISOString(), reason })

export const aliasesJson = z.object({ fields: z.array(z.enum(aliasFields)), confidants: z.array(personJson) })

export const presentAliases = (confidants: Confidant[]): z.output<typeof aliasesJson> => ({
  fields: [...aliasFields],
  confidants: confidants.map(({ person }) => presentPerson(person)),
})
