import type { ExampleQuestion } from '../../shape.ts'
import { prose } from '../prose.ts'

export const memoInHetNederlandsQuestion: ExampleQuestion = {
  key: 'memo',
  asker: 'rachel-whitcombe',
  title: 'How do I write a council memo in Dutch that does not sound translated, and still says something?',
  story: prose`
    My memos to the council pass three colleagues before they go out. Nobody ever says that anything is wrong. They just
    come back shorter, politer, and with "mogelijk" in them four times.

    Last month I wrote: "Het water komt in uw kelder." It left the building as: "Er bestaat een kans op wateroverlast in
    lager gelegen bouwdelen." Both are true. Only one of them makes you carry the Christmas decorations upstairs.

    I don't mind being corrected. I mind not knowing which corrections are Dutch and which are fear.`,
  drive: 'ambition',
  whyNow: 'The heat plan goes to the council in seven weeks, and for the first time my name is on it alone.',
  tried: prose`
    A language course (lovely, but we ordered a lot of soup). A translation program, which gave me sentences that nobody
    could fault and nobody could remember. Reading old memos aloud on the train, quietly.`,
  wish: prose`
    Someone who will take one page of mine and tell me, per correction: grammar, custom or cowardice. Answers in Dutch,
    please.`,
  relevantInDays: 52,
  themes: ['taal', 'schrijven', 'gemeente'],
  audience: 'public',
  askedDaysAgo: 38,
  joins: [
    {
      key: 'memo-pieter-jan', person: 'pieter-jan-lambrecht', daysAgo: 35, hour: 7,
      note: prose`
        The same in the other direction: I write reports in English, and my English is a translation of nothing in
        particular. Happy to swap a page for a page.`,
    },
    {
      key: 'memo-dewi', person: 'dewi-soetanto', daysAgo: 30,
      note: prose`
        Nederlands is gewoon mijn moedertaal, en toch komen mijn adviezen terug met "mogelijk" erin. Dus misschien ligt het
        niet aan jou.`,
    },
  ],
  experiences: [
    {
      key: 'memo-stefan', person: 'stefan-krol', daysAgo: 33,
      text: prose`
        Ik herschrijf voor mijn brood wat jouw collega's eruit halen. Mijn truc heeft niets met taal te maken: ik vraag
        degene die "mogelijk" toevoegt om op te schrijven wat er gebeurt als het woord er niet staat. Negen van de tien keer
        gebeurt er niets. Die tiende keer is er een jurist bij, en dan heeft het zin.`,
      worked: prose`
        Per voorbehoud één vraag: wie wordt er boos, en waarom? Er blijven er meestal twee over. Die staan er dan ook
        terecht.`,
      didNotWork: 'Zeggen dat een zin lelijk is. Dat weten ze. Daar kiezen ze juist voor.',
      helpfulTo: ['rachel-whitcombe', 'dewi-soetanto', 'pieter-jan-lambrecht'],
    },
    {
      key: 'memo-geert-jan', person: 'geert-jan-hoekstra', daysAgo: 31, hour: 22,
      text: prose`
        Ik ben, laat ik het maar zeggen, een van de drie. De "lager gelegen bouwdelen" zijn van mijn hand. Toen ik uw vraag
        las heb ik het stuk er nog eens bij genomen, en mijn verbeteringen geteld en ingedeeld zoals u het wenst. Het waren
        er negentien: zes keer taal, vier keer gewoonte en negen keer, om uw woord te gebruiken, lafheid. Bij die negen
        dacht ik telkens aan één en hetzelfde raadslid.`,
      worked: 'Het tellen. Ik raad het iedereen af die graag een hoge dunk van zichzelf houdt.',
      didNotWork: prose`
        Dat ik het u nooit gezegd heb. Ik dacht u een dienst te bewijzen door het stilletjes te doen. Zullen we het volgende
        stuk samen aan één tafel doen?`,
      helpfulTo: ['rachel-whitcombe', 'stefan-krol', 'marijke-postma'],
    },
  ],
  follows: ['anouk-van-vliet', 'sietske-dijkema'],
  talk: [
    {
      key: 'memo-antwoord', person: 'rachel-whitcombe', daysAgo: 30, hour: 8,
      text: 'Geert-Jan, nine out of nineteen is the nicest thing anyone here has told me. Table: yes. I will bring the soup.',
      helpfulTo: ['geert-jan-hoekstra'],
    },
    {
      key: 'memo-marijke', person: 'marijke-postma', daysAgo: 28,
      text: prose`
        Schrijf "uw kelder". Dat is goed Nederlands, het is waar en het is kort. Als iemand er "lager gelegen bouwdelen" van
        maakt, mag hij bij mij op de thee komen uitleggen waarom.`,
      helpfulTo: ['rachel-whitcombe'],
    },
  ],
  circle: 'kring-memo',
  state: 'working',
}
