import type { ExamplePerson } from '../../shape.ts'
import { prose } from '../prose.ts'

/** Stefan comes first: more is asked of him today than of anybody else, so whoever looks around begins as him. */
export const peopleOfDeLosseDraad: ExamplePerson[] = [
  {
    handle: 'stefan-krol',
    name: 'Stefan Krol',
    role: 'Tekstschrijver en notulist',
    about: prose`
      Ik schrijf voor gemeenten en corporaties wat ze eigenlijk bedoelden. Negen jaar voor mezelf, waarvan acht zonder
      acquisitie en één met te veel. Verdedig de puntkomma; vergeefs.`,
    reach: 'stefan@example.org. Ik reageer snel als ik een deadline ontwijk.',
    organisations: ['de-losse-draad'],
    language: 'nl',
    lastHereDaysAgo: 14,
    learn: [
      { text: 'Over geld praten zonder eerst mijn keel te schrapen', freshDaysAgo: 21 },
      { text: 'Wat er van mijn vak overblijft', freshDaysAgo: 37 },
    ],
    teach: [
      { text: 'Een brief van de gemeente herschrijven zodat mijn buurman hem begrijpt', freshDaysAgo: 37 },
      { text: 'Verslagen van vergaderingen die over gevoelige dingen gaan', freshDaysAgo: 82 },
    ],
  },
  {
    handle: 'noor-achterberg',
    name: 'Noor Achterberg',
    role: 'Zelfstandig begeleider van leergroepen',
    about: prose`
      Ik hou deze plek een beetje bij: ik zie of het draait, ik lees niet mee in jullie kringen. Verder begeleid ik
      intervisie bij scholen en gemeenten. Ik woon in Utrecht, met een hond die op gespreksstiltes reageert.`,
    reach: 'Loopt er iets niet goed op Kring, schrijf dan noor@example.org.',
    organisations: ['de-losse-draad'],
    language: 'nl',
    ambassador: true,
    learn: [
      { text: 'Wanneer een groep zonder begeleider verder kan', freshDaysAgo: 3 },
      { text: 'Hoe mensen in Vlaanderen intervisie aanpakken', freshDaysAgo: 49 },
    ],
    teach: [
      { text: 'De roddelmethode, ook met mensen die er niets in zien', freshDaysAgo: 3 },
      { text: 'Een eerste bijeenkomst waar iedereen iets gezegd heeft', freshDaysAgo: 49 },
    ],
    administrator: true,
  },
  {
    handle: 'pieter-jan-lambrecht',
    name: 'Pieter-Jan Lambrecht',
    role: 'Consultant Europese projecten',
    about: prose`
      Vanuit Gent, meestal onderweg naar Brussel. Ik schrijf aanvragen en eindrapporten in een Engels dat niemand als
      moedertaal heeft. Vader van drie, dus elke deadline is bij ons thuis bekend.`,
    reach: 'Bericht hier, in het Nederlands of in het Engels. Op de trein van 7.12 uur heb ik alle tijd.',
    organisations: ['de-losse-draad'],
    language: 'nl',
    learn: [
      { text: 'Over mislukkingen schrijven voor wie het geld gaf', freshDaysAgo: 125 },
      { text: 'Partners uit zes landen echt iets aan elkaar laten hebben', freshDaysAgo: 41 },
    ],
    teach: [
      { text: 'Een Europese aanvraag lezen als iemand die ze moet beoordelen', freshDaysAgo: 41 },
      { text: 'Plain English for people who learned it from reports', freshDaysAgo: 125 },
    ],
  },
  {
    handle: 'gulsum-aydin',
    name: 'Gülsüm Aydın',
    role: 'Loopbaancoach',
    about: prose`
      Zelfstandig loopbaancoach in Breda. Eerst vijftien jaar personeelszaken, toen vond ik het tijd om aan de andere kant
      van de tafel te gaan zitten. Ik stel één vraag tegelijk en wacht op het antwoord, ook als het lang duurt.`,
    reach: 'Bericht hier. Ik bel terug, wandelend.',
    organisations: ['de-losse-draad'],
    language: 'nl',
    confidant: true,
    learn: [
      { text: 'Hulp bieden in mijn eigen familie zonder coach te spelen', freshDaysAgo: 83 },
      { text: 'Een groepsaanbod maken naast losse gesprekken', freshDaysAgo: 26 },
    ],
    teach: [
      { text: 'Je tarief noemen en dan stil zijn', freshDaysAgo: 26 },
      { text: 'Het eerste gesprek met iemand die wil stoppen', freshDaysAgo: 83 },
    ],
  },
  {
    handle: 'ravi-ramdin',
    name: 'Ravi Ramdin',
    role: 'Zelfstandig ic-verpleegkundige',
    about: prose`
      Ik werk op de intensive care van vier ziekenhuizen en heb dus vier pasjes, vier wachtwoorden en vier soorten slechte
      koffie. Uit Den Haag, mijn ouders uit Nickerie. Kaderlid, want ook een zzp'er heeft collega's.`,
    reach: 'Bericht hier, of spreek iets in. Geef me een dag.',
    organisations: ['de-losse-draad', 'vakbond-voorwerk'],
    language: 'nl',
    learn: [
      { text: 'Ergens iets van zeggen als je er maar tijdelijk bent', freshDaysAgo: 19 },
      { text: 'Pensioen regelen zonder hoofdpijn', freshDaysAgo: 170 },
    ],
    teach: [
      { text: 'In één dienst zien hoe een afdeling werkt', freshDaysAgo: 19 },
      { text: 'Beginnen als zelfstandige in de zorg', freshDaysAgo: 170 },
    ],
  },
]
