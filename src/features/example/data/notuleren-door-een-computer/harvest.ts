import type { ExampleHarvest } from '../../shape.ts'
import { prose } from '../prose.ts'

/** Waits: three have not answered yet, and one would rather not be in it. */
export const notulerenDoorEenComputerHarvest: ExampleHarvest = {
  key: 'opbrengst-notulen',
  question: 'notulen',
  circle: 'kring-notulen',
  writer: 'anouk-van-vliet',
  title: 'Wie tekent er voor het verslag? Een computer laten notuleren, met een mens erbij',
  intro: prose`
    Drie maanden lang probeerden een griffier, een informatieadviseur, een stafmedewerker van een ziekenhuis, een inkoper,
    een tekstschrijver en een notulist wat er gebeurt als een computer meeschrijft. We zijn er niet voor en niet tegen. We
    weten nu wel waar je op moet letten.`,
  licence: 'CC-BY-4.0',
  audience: 'public',
  passages: [
    {
      text: prose`
        De fouten die je ziet, zijn niet erg. In drie uur vergadering stonden er 214, en daarvan lazen er achttien als goed
        Nederlands. Om die achttien gaat het: een "niet" dat wegvalt, een stem die omdraait.`,
      from: ['notulen-1', 'notulen-2'],
    },
    {
      text: prose`
        Alles terugluisteren doet na drie weken niemand meer. Luister daarom gericht: namen, getallen, "niet" en "geen", en
        besluiten. Dat kostte vier uur in plaats van elf en haalde er zestien van de achttien uit. Leg het verslag daarna
        drie dagen voor aan de sprekers, voor de laatste twee.`,
      from: ['notulen-10', 'notulen-11', 'notulen-13'],
    },
    {
      text: prose`
        Laat uitschrijven, laat niet samenvatten. Een samenvatting volgt wie lang praat en zeker klinkt. Verpleegkundigen
        met 38 procent van de beurten kregen 11 procent van de regels, en een fractie met één zetel kreeg er geen.`,
      from: ['notulen-6', 'notulen-7'],
    },
    {
      text: prose`
        Een mens doet dat overigens ook. Tel daarom af en toe na wie er sprak en wie er in het verslag staat, en leg het op
        tafel. Dat kost tien minuten en mensen gaan er anders door vergaderen.`,
      from: ['notulen-8', 'notulen-18'],
    },
    {
      text: prose`
        Vertel vooraf wie de opname kan terugluisteren en wanneer ze weg is. In een ondernemingsraad waar dat niet duidelijk
        was, spraken er na vier vergaderingen nog zeven van de dertien leden.`,
      from: ['notulen-fatih', 'notulen-4'],
    },
    {
      text: prose`
        In het contract: geluid weg na veertien dagen, niets gebruiken om het programma te verbeteren, het eerste jaar per
        maand opzegbaar, en de tekst in een gewoon bestand. Vraag wat de verkoper bedoelt met "in principe".`,
      from: ['notulen-17', 'notulen-5'],
    },
    {
      text: 'Besloten vergaderingen neem je niet op. En soms leg je je pen neer, zo dat iedereen het ziet.',
      from: ['notulen-14', 'notulen-15', 'notulen-16'],
    },
  ],
  consents: [
    { person: 'anouk-van-vliet', answer: 'named' },
    { person: 'dewi-soetanto', answer: 'named' },
    { person: 'stefan-krol', answer: null },
    { person: 'marijke-postma', answer: 'unnamed' },
    { person: 'filip-goethals', answer: null },
    { person: 'joost-ter-haar', answer: null },
    { person: 'fatih-yildiz', answer: 'no' },
  ],
  writtenDaysAgo: 3,
  uses: [],
}
