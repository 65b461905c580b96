import type { ExampleQuestion } from '../../shape.ts'
import { prose } from '../prose.ts'

export const notulerenDoorEenComputerQuestion: ExampleQuestion = {
  key: 'notulen',
  asker: 'anouk-van-vliet',
  title: 'Mag een computer onze commissievergaderingen uitschrijven, en wat moet een mens dan nog doen?',
  story: prose`
    Onze commissie vergadert drie uur en het verslag kost mij daarna elf uur. Nu biedt onze leverancier "automatische
    verslaglegging" aan. In de demonstratie ging het over een fietsenstalling en klopte elk woord. Daarna heb ik het
    geprobeerd op een echte vergadering (met toestemming, ik ben van de griffie), met door elkaar praten, drie soorten
    dialect en een verkouden raadslid.

    "De motie wordt aangehouden" werd "de emotie wordt aangehouden". Daar kun je om lachen. Minder leuk: een raadslid zei
    dat hij er niet tegen was, en in het verslag was hij er tegen.

    De wethouder wil het per direct invoeren. De raad wil weten waar de opnames blijven. En ik wil mijn avonden terug, dat
    zeg ik er eerlijk bij, maar niet ten koste van wat iemand werkelijk gezegd heeft.`,
  drive: 'organisation',
  whyNow: 'Over twee maanden beslist de raad over een proef. Ik schrijf het voorstel, dus ik moet weten wat erin hoort.',
  tried: prose`
    Twee leveranciers gebeld. Beiden zeiden dat het "in de praktijk reuze meevalt". Op de vraag wat "het" was, kwam geen
    antwoord.`,
  wish: 'Mensen die het al doen, en mensen die ermee gestopt zijn. Liefst ook iemand die van contracten houdt.',
  relevantInDays: 20,
  themes: ['vergaderen', 'privacy', 'taal'],
  audience: 'public',
  askedDaysAgo: 95,
  joins: [
    {
      key: 'notulen-dewi', person: 'dewi-soetanto', daysAgo: 91,
      note: prose`
        Bij ons is een proef met hetzelfde programma stilgelegd. Door mij. Ik wil graag weten of er een goede manier
        bestaat.`,
    },
    {
      key: 'notulen-filip', person: 'filip-goethals', daysAgo: 90,
      note: prose`
        In ons ziekenhuis willen artsen het gebruiken voor het multidisciplinair overleg. Ik word geacht daar een visie op
        te hebben. Ik heb alvast een vraag: wie staat er in zo'n samenvatting, en wie niet?`,
    },
    {
      key: 'notulen-joost', person: 'joost-ter-haar', daysAgo: 88,
      note: 'Ik hou van contracten. Dat zeggen er niet veel.',
    },
    {
      key: 'notulen-stefan', person: 'stefan-krol', daysAgo: 87,
      note: 'Een derde van mijn omzet is notuleren. Ik doe mee met gemengde gevoelens, maar ze komen allemaal op papier.',
    },
  ],
  experiences: [
    {
      key: 'notulen-marijke', person: 'marijke-postma', daysAgo: 89, hour: 10,
      text: prose`
        Ik notuleer al 38 jaar voor de bond. Vorig jaar kreeg ik op een congres zo'n programma naast me, voor de zekerheid.
        Ik typte, het ding typte, en na afloop hebben we de twee verslagen naast elkaar gelegd. Het zijne was drie keer zo
        lang. Er stond alles in, ook het kuchen.`,
      worked: 'Namen terugzoeken. En het citaat van de penningmeester, dat hij later ontkende.',
      didNotWork: 'Er stond nergens in wat er was afgesproken. Dat zegt namelijk niemand hardop, dat hoor je aan de stoelen.',
      helpfulTo: ['anouk-van-vliet', 'stefan-krol', 'filip-goethals'],
    },
    {
      key: 'notulen-fatih', person: 'fatih-yildiz', daysAgo: 86,
      text: prose`
        Een ondernemingsraad die ik begeleid heeft het vier vergaderingen gebruikt. Bij de eerste spraken er elf van de
        dertien leden. Bij de vierde nog zeven. Ik heb de presentielijst ernaast gelegd: aan ziekte lag het niet.`,
      worked: 'Het verslag was er de volgende ochtend. Dat vond iedereen prettig.',
      didNotWork: prose`
        Mensen hielden hun mond. Ze wisten niet wie de opname kon terugluisteren, en niemand durfde het te vragen.`,
      helpfulTo: ['anouk-van-vliet', 'dewi-soetanto'],
    },
  ],
  follows: ['geert-jan-hoekstra', 'henk-bosscher', 'rachel-whitcombe', 'lieselot-vandecasteele'],
  talk: [
    {
      key: 'notulen-henk', person: 'henk-bosscher', daysAgo: 85,
      text: prose`
        In het najaar van 1998 is een cao gered doordat de notulist om kwart over vier 's nachts in slaap viel. Meer zeg ik
        er niet over.`,
      helpfulTo: ['marijke-postma', 'stefan-krol'],
    },
  ],
  circle: 'kring-notulen',
  state: 'working',
}
