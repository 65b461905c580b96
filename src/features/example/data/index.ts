import type { ExampleCommunity } from '../shape.ts'
import { aanDeKeukentafelCircle } from './aan-de-keukentafel/circle.ts'
import { aanDeKeukentafelQuestion } from './aan-de-keukentafel/question.ts'
import { acquaintances } from './acquaintances.ts'
import { anderhalveJufQuestion } from './anderhalve-juf.ts'
import { balieLooptLeegQuestion } from './balie-loopt-leeg.ts'
import { briefjeInDeLiftQuestion } from './briefje-in-de-lift.ts'
import { deOuderappCircle } from './de-ouderapp/circle.ts'
import { deOuderappHarvest } from './de-ouderapp/harvest.ts'
import { deOuderappQuestion } from './de-ouderapp/question.ts'
import { eenHogerTariefQuestion } from './een-hoger-tarief.ts'
import { eenVergaderingMinderQuestion } from './een-vergadering-minder.ts'
import { eenVolleWoningCircle } from './een-volle-woning/circle.ts'
import { eenVolleWoningHarvest } from './een-volle-woning/harvest.ts'
import { eenVolleWoningQuestion } from './een-volle-woning/question.ts'
import { eindrapportVanEenMislukkingQuestion } from './eindrapport-van-een-mislukking.ts'
import { jongInDeOrQuestion } from './jong-in-de-or.ts'
import { kaderlidOnderVuurQuestion } from './kaderlid-onder-vuur.ts'
import { memoInHetNederlandsCircle } from './memo-in-het-nederlands/circle.ts'
import { memoInHetNederlandsQuestion } from './memo-in-het-nederlands/question.ts'
import { nachtenNaJeVijftigsteQuestion } from './nachten-na-je-vijftigste.ts'
import { nogHoofdverpleegkundigeQuestion } from './nog-hoofdverpleegkundige.ts'
import { notulerenDoorEenComputerCircle } from './notuleren-door-een-computer/circle.ts'
import { notulerenDoorEenComputerHarvest } from './notuleren-door-een-computer/harvest.ts'
import { notulerenDoorEenComputerQuestion } from './notuleren-door-een-computer/question.ts'
import { organisations } from './organisations.ts'
import { people } from './people/index.ts'
import { watAlbertWeetHarvest } from './wat-albert-weet/harvest.ts'
import { watAlbertWeetQuestion } from './wat-albert-weet/question.ts'
import { werkdrukOpDeIntensieveCircle } from './werkdruk-op-de-intensieve/circle.ts'
import { werkdrukOpDeIntensieveQuestion } from './werkdruk-op-de-intensieve/question.ts'

/** Invented from beginning to end: no person, organisation or place of work in it exists. */
export const exampleCommunity: ExampleCommunity = {
  name: 'Kring Laagland',
  organisations,
  people,
  acquaintances,
  questions: [
    eenVolleWoningQuestion,
    jongInDeOrQuestion,
    deOuderappQuestion,
    watAlbertWeetQuestion,
    eindrapportVanEenMislukkingQuestion,
    eenHogerTariefQuestion,
    notulerenDoorEenComputerQuestion,
    aanDeKeukentafelQuestion,
    eenVergaderingMinderQuestion,
    werkdrukOpDeIntensieveQuestion,
    memoInHetNederlandsQuestion,
    balieLooptLeegQuestion,
    nogHoofdverpleegkundigeQuestion,
    kaderlidOnderVuurQuestion,
    anderhalveJufQuestion,
    nachtenNaJeVijftigsteQuestion,
    briefjeInDeLiftQuestion,
  ],
  circles: [
    eenVolleWoningCircle,
    deOuderappCircle,
    notulerenDoorEenComputerCircle,
    aanDeKeukentafelCircle,
    werkdrukOpDeIntensieveCircle,
    memoInHetNederlandsCircle,
  ],
  harvests: [eenVolleWoningHarvest, watAlbertWeetHarvest, deOuderappHarvest, notulerenDoorEenComputerHarvest],
}
