import type { ExamplePerson } from '../../shape.ts'
import { prose } from '../prose.ts'

export const peopleOfWaterschapNoorderzijl: ExamplePerson[] = [
  {
    handle: 'sietske-dijkema',
    name: 'Sietske Dijkema',
    role: 'Omgevingsmanager dijkversterking',
    about: prose`
      Ik zit aan keukentafels langs elf kilometer dijk. Opgegroeid op een boerderij die voor een dijk is verplaatst, dus ik
      weet hoe de andere kant van de tafel voelt. Nuchter, tot iemand zegt dat het maar gras is.`,
    reach: 'Bellen kan altijd, ik zit toch in de auto. Schrijven mag ook.',
    organisations: ['waterschap-noorderzijl'],
    language: 'nl',
    learn: [
      { text: 'Eerlijk zijn over wat al vastligt', freshDaysAgo: 13 },
      { text: 'Weggaan bij een gesprek dat niet meer goed komt', freshDaysAgo: 68 },
    ],
    teach: [
      { text: 'Een bewonersavond zonder podium', freshDaysAgo: 68 },
      { text: 'Met boeren over hun land praten', freshDaysAgo: 13 },
    ],
  },
  {
    handle: 'albert-nauta',
    name: 'Albert Nauta',
    role: 'Peilbeheerder',
    about: 'Peilbeheerder sinds mijn 24e. Bijna klaar.',
    reach: 'Ik ben buiten.',
    organisations: ['waterschap-noorderzijl'],
    language: 'nl',
    learn: [{ text: 'Niks doen', freshDaysAgo: 59 }],
    teach: [
      { text: 'Waar het water heen wil', freshDaysAgo: 59 },
      { text: 'Een stuw die klemt', freshDaysAgo: 59 },
    ],
  },
  {
    handle: 'dewi-soetanto',
    name: 'Dewi Soetanto',
    role: 'Informatieadviseur',
    about: prose`
      Ik zoek uit waar kennis in de organisatie zit en hoe een ander erbij kan. Meestal zit ze in iemands hoofd of in een
      map die "Definitief_2_echt" heet. Mijn opa bouwde sluizen bij Semarang, ik bouw mappenstructuren.`,
    reach: 'Bericht hier, ik kijk twee keer per dag.',
    organisations: ['waterschap-noorderzijl'],
    language: 'nl',
    learn: [
      { text: 'Ervaring vastleggen van mensen die niet van schrijven houden', freshDaysAgo: 61 },
      { text: 'Wanneer je een systeem moet afschaffen', freshDaysAgo: 36 },
    ],
    teach: [
      { text: 'Een kaart maken van wie wat weet', freshDaysAgo: 61 },
      { text: 'Privacyvragen bij opnames van gesprekken', freshDaysAgo: 36 },
    ],
  },
  {
    handle: 'joost-ter-haar',
    name: 'Joost ter Haar',
    role: 'Inkoper',
    about: 'Koopt in wat een ander al heeft uitgekozen. Leest wel de kleine letters. Iemand moet het doen.',
    reach: 'Via inkoop@example.org, dan staat het meteen goed.',
    organisations: ['waterschap-noorderzijl'],
    language: 'nl',
    learn: [{ text: 'Eerder aan tafel zitten dan bij de handtekening', freshDaysAgo: 45 }],
    teach: [
      { text: 'Een contract waar je ook weer uit kunt', freshDaysAgo: 45 },
      { text: 'Wat een leverancier bedoelt met "in principe"', freshDaysAgo: 45 },
    ],
  },
]
