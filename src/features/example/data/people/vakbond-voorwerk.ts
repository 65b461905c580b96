import type { ExamplePerson } from '../../shape.ts'
import { prose } from '../prose.ts'

export const peopleOfVakbondVoorwerk: ExamplePerson[] = [
  {
    handle: 'henk-bosscher',
    name: 'Henk Bosscher',
    role: 'Vakbondsbestuurder',
    about: prose`
      Begonnen als buschauffeur, sinds 1994 bij de bond. Ik heb meer nachtelijke cao-rondes meegemaakt dan goed is voor een
      mens, en ik kan u vertellen dat er na drieën nooit meer iets verstandigs is gezegd. Over anderhalf jaar stop ik,
      zeggen ze thuis.`,
    reach: 'Bellen. Ik neem altijd op, behalve op de volkstuin.',
    organisations: ['vakbond-voorwerk'],
    language: 'nl',
    learn: [
      { text: 'Wat jonge leden van een bond verwachten, zonder dat ik het voor ze invul', freshDaysAgo: 100 },
      { text: 'Mijn opvolger inwerken en dan ook echt mijn mond houden', freshDaysAgo: 34 },
    ],
    teach: [
      { text: 'Onderhandelen als je weinig in handen hebt', freshDaysAgo: 34 },
      { text: 'Een zaal van tweehonderd boze mensen toespreken', freshDaysAgo: 260 },
    ],
  },
  {
    handle: 'rowena-martina',
    name: 'Rowena Martina',
    role: 'Bestuurder zorg',
    about: prose`
      Van Curaçao, eerst zeventien jaar verpleegkundige, nu zorgen dat anderen het volhouden. Ik kom liever op de afdeling
      dan op het bestuurskamertje. Ik praat snel en ik luister ook.`,
    reach: 'Spraakbericht of hier. Lange mails lees ik in de trein, dus met vertraging.',
    organisations: ['vakbond-voorwerk'],
    language: 'nl',
    learn: [
      { text: 'Kaderleden steunen die zelf in de knel komen', freshDaysAgo: 11 },
      { text: 'Hoe het er in Vlaamse ziekenhuizen aan toegaat', freshDaysAgo: 39 },
    ],
    teach: [
      { text: 'Werkdruk laten zien met één getal', freshDaysAgo: 39 },
      { text: 'Een team zelf het woord laten doen bij de directie', freshDaysAgo: 39 },
    ],
  },
  {
    handle: 'fatih-yildiz',
    name: 'Fatih Yıldız',
    role: 'Adviseur medezeggenschap',
    about: prose`
      Ik train ondernemingsraden en reken mee als er cijfers op tafel komen. Gaf vroeger economieles op een mbo. Ik geloof
      een percentage pas als ik weet van hoeveel.`,
    reach: 'fatih@example.org, met in het onderwerp waar het over gaat.',
    organisations: ['vakbond-voorwerk'],
    language: 'nl',
    learn: [
      { text: 'Jonge mensen voor de ondernemingsraad vinden', freshDaysAgo: 105 },
      { text: 'Een training die op afstand net zo goed werkt als in een zaaltje', freshDaysAgo: 140 },
    ],
    teach: [
      { text: 'Een reorganisatieplan lezen en de drie getallen vinden waar het om draait', freshDaysAgo: 27 },
      { text: 'Een adviesaanvraag beantwoorden binnen de termijn', freshDaysAgo: 140 },
    ],
  },
  {
    handle: 'marijke-postma',
    name: 'Marijke Postma',
    role: 'Secretaris sector onderwijs',
    about: prose`
      38 jaar notulen, eerst steno, toen typemachine, nu op een laptop die traag is. Officieel met pensioen. Ik lees overal
      mee en zeg er iets van als er "hun hebben" staat.`,
    reach: 'marijke@example.org. Ik antwoord op papier als het even kan.',
    organisations: ['vakbond-voorwerk'],
    language: 'nl',
    learn: [{ text: 'Wat zo’n computer nu precies met mijn notulen doet', freshDaysAgo: 29 }],
    teach: [
      { text: 'Notuleren: wat je weglaat en waarom', freshDaysAgo: 29 },
      { text: 'Een archief dat een ander ook kan lezen', freshDaysAgo: 115 },
    ],
  },
]
