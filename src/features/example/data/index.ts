import type { ExampleCommunity } from '../shape.ts'
import { acquaintances } from './acquaintances.ts'
import { deOuderappCircle } from './de-ouderapp/circle.ts'
import { deOuderappHarvest } from './de-ouderapp/harvest.ts'
import { deOuderappQuestion } from './de-ouderapp/question.ts'
import { eenVolleWoningCircle } from './een-volle-woning/circle.ts'
import { eenVolleWoningHarvest } from './een-volle-woning/harvest.ts'
import { eenVolleWoningQuestion } from './een-volle-woning/question.ts'
import { organisations } from './organisations.ts'
import { people } from './people/index.ts'
import { watAlbertWeetHarvest } from './wat-albert-weet/harvest.ts'
import { watAlbertWeetQuestion } from './wat-albert-weet/question.ts'
import { werkdrukOpDeIntensieveCircle } from './werkdruk-op-de-intensieve/circle.ts'
import { werkdrukOpDeIntensieveQuestion } from './werkdruk-op-de-intensieve/question.ts'

/** Invented from beginning to end: no person, organisation or place of work in it exists. */
export const exampleCommunity: ExampleCommunity = {
  organisations,
  people,
  acquaintances,
  questions: [deOuderappQuestion, eenVolleWoningQuestion, watAlbertWeetQuestion, werkdrukOpDeIntensieveQuestion],
  circles: [deOuderappCircle, eenVolleWoningCircle, werkdrukOpDeIntensieveCircle],
  harvests: [deOuderappHarvest, eenVolleWoningHarvest, watAlbertWeetHarvest],
}
