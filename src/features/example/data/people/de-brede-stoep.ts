import type { ExamplePerson } from '../../shape.ts'
import { prose } from '../prose.ts'

export const peopleOfDeBredeStoep: ExamplePerson[] = [
  {
    handle: 'carlijn-peeters',
    name: 'Carlijn Peeters',
    role: 'Woonconsulent',
    about: prose`
      Huurachterstand, overlast, woningruil: als het over de deur van een ander gaat, komt het bij mij. Limburgs als ik moe
      ben. Ik hang te veel briefjes op, zegt Mo.`,
    reach: 'Bericht hier. Dinsdagmiddag spreekuur in de Lindeflat, kom gerust meekijken.',
    organisations: ['de-brede-stoep'],
    language: 'nl',
    learn: [
      { text: 'Zo schrijven dat de hele flat het snapt', freshDaysAgo: 4 },
      { text: 'Overlast bespreken met twee buren tegelijk', freshDaysAgo: 56 },
    ],
    teach: [
      { text: 'Een bewonersapp van 140 mensen in het gareel houden', freshDaysAgo: 56 },
      { text: 'Een betalingsregeling die iemand ook volhoudt', freshDaysAgo: 102 },
    ],
  },
  {
    handle: 'mo-aarab',
    name: 'Mo Aarab',
    role: 'Wijkbeheerder',
    about: prose`
      Vier flats, 512 deuren, ik ken van de meeste het verhaal erachter. Was automonteur. Sommige dingen moet je horen voor
      je ze ziet.`,
    reach: 'Ik loop buiten. Anders hier.',
    organisations: ['de-brede-stoep'],
    language: 'nl',
    learn: [
      { text: 'Loslaten als ik iemand heb overgedragen aan de hulpverlening', freshDaysAgo: 79 },
      { text: 'Opschrijven wat ik doe zonder mensen te verlinken', freshDaysAgo: 30 },
    ],
    teach: [
      { text: 'Binnenkomen waar niemand binnenkomt', freshDaysAgo: 79 },
      { text: 'Ruzie in het trappenhuis', freshDaysAgo: 30 },
    ],
  },
  {
    handle: 'ilse-brandsma',
    name: 'Ilse Brandsma',
    role: 'Adviseur bewonersparticipatie',
    about: prose`
      Ik organiseer de gesprekken met bewoners als er gesloopt of gerenoveerd wordt. Zelf zeg ik in een groep niet zoveel,
      en misschien heb ik daarom oog voor mensen die ook niets zeggen.`,
    reach: 'Schrijf me gerust: ilse@example.org. Ik heb even nodig om te antwoorden.',
    organisations: ['de-brede-stoep'],
    language: 'nl',
    learn: [
      { text: 'Stille bewoners bereiken zonder ze te dwingen', freshDaysAgo: 17 },
      { text: 'In een groep eerder iets zeggen', freshDaysAgo: 17 },
    ],
    teach: [
      { text: 'Een klankbordgroep die langer bestaat dan het project', freshDaysAgo: 66 },
      { text: 'Gesprekken bij sloop en herhuisvesting', freshDaysAgo: 17 },
    ],
  },
]
