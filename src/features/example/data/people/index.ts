import type { ExamplePerson } from '../../shape.ts'
import { peopleOfAzScheldekant } from './az-scheldekant.ts'
import { peopleOfDeBredeStoep } from './de-brede-stoep.ts'
import { peopleOfDeLosseDraad } from './de-losse-draad.ts'
import { peopleOfGemeenteRivierdonk } from './gemeente-rivierdonk.ts'
import { peopleOfHetVeerpad } from './het-veerpad.ts'
import { peopleOfVakbondVoorwerk } from './vakbond-voorwerk.ts'
import { peopleOfWaterschapNoorderzijl } from './waterschap-noorderzijl.ts'

/** In the order in which they are offered to who wants to look around as one of them. */
export const people: ExamplePerson[] = [
  ...peopleOfDeLosseDraad,
  ...peopleOfHetVeerpad,
  ...peopleOfGemeenteRivierdonk,
  ...peopleOfAzScheldekant,
  ...peopleOfVakbondVoorwerk,
  ...peopleOfWaterschapNoorderzijl,
  ...peopleOfDeBredeStoep,
]
