import type { ExampleQuestion } from '../../shape.ts'
import { prose } from '../prose.ts'

export const deOuderappQuestion: ExampleQuestion = {
  key: 'ouderapp',
  asker: 'marloes-dekkers',
  title: 'Wat doe je als de ouderapp al weet wat jij nog moet vertellen?',
  story: prose`
    Groep 7, 31 kinderen, 54 ouders in één WhatsAppgroep waar ik niet in zit. Twee weken geleden kreeg een jongen op het
    plein een tand door zijn lip. Dat was om kwart over tien. Om tien over half elf belde zijn moeder, woedend: waarom moest
    zij van een ander horen dat hij geslagen was? Hij was niet geslagen, hij was tegen het klimrek gerend. Maar er ging al
    een foto rond.

    's Middags stonden er zes ouders op het plein. Ik heb het zes keer uitgelegd en bij de zesde klonk het alsof ik iets te
    verbergen had.

    Sindsdien ben ik voorzichtig geworden. Bij alles denk ik: hoe leest dit straks in die app? Vorige week heb ik een kind
    niet de klas uit gestuurd omdat ik geen zin had in het gedoe erna. En dat kan natuurlijk niet.`,
  drive: 'work',
  whyNow: 'Over drie weken gaan we op kamp. 31 kinderen, drie dagen, en 54 telefoons thuis.',
  tried: prose`
    Gevraagd of ik in de groep mocht. Dat mocht, na een stemming (29 voor, 8 tegen, de rest las het niet). Ik ben er na twee
    dagen weer uit gegaan. Om elf uur 's avonds ging het over luizen.`,
  wish: 'Hoe anderen het doen in het eerste uur nadat er iets is gebeurd. En hoe je daarna weer gewoon juf bent.',
  relevantInDays: -60,
  themes: ['ouders', 'onderwijs', 'communicatie'],
  audience: 'public',
  askedDaysAgo: 150,
  joins: [
    {
      key: 'ouderapp-bram', person: 'bram-verhelst', daysAgo: 147,
      note: prose`
        Groep 8, twee landen, dus ook twee apps. De Vlaamse ouders schrijven korter maar het is even erg. Ik haak aan.`,
    },
    {
      key: 'ouderapp-sabah', person: 'sabah-oulad-ali', daysAgo: 146,
      note: prose`
        Ik krijg deze vraag van vier leerkrachten op twee scholen. Ik wil weten wat je een collega aanraadt zonder dat de
        privacy van een kind eronder lijdt.`,
    },
    {
      key: 'ouderapp-yasemin', person: 'yasemin-kilic', daysAgo: 141, hour: 22,
      note: prose`
        Ik ben geen juf, ik ben zo'n ouder. En op mijn werk heb ik hetzelfde: klanten weten van elkaar wat een ander
        gekregen heeft voordat ik het heb verteld. Mag dat ook?`,
    },
  ],
  experiences: [
    {
      key: 'ouderapp-ruud', person: 'ruud-traas', daysAgo: 145,
      text: prose`
        Brandje in een prullenbak. Ontruimd, alles goed. In de app stond de school in lichterlaaie. Ik heb de zeven ouders
        gebeld die het hardst riepen. Kostte een uur.`,
      worked: 'Bellen. Wie je stem hoort, roept niet.',
      didNotWork: 'De brief van vier alinea’s de dag erna. Niemand kwam voorbij de eerste.',
      helpfulTo: ['marloes-dekkers', 'sabah-oulad-ali'],
    },
    {
      key: 'ouderapp-carlijn', person: 'carlijn-peeters', daysAgo: 143,
      text: prose`
        Geen school maar een flat: 140 bewoners in één app, en ik zit er wel in. Het eerste halfjaar reageerde ik op alles
        en was ik de kop van Jut. Nu heb ik één vaste regel: ik schrijf alleen als er iets is, altijd met een tijd erbij
        waarop ik weer schrijf, en op de rest reageer ik niet. Een bewoner die vroeger bij de post werkte, veegt de boel
        aan: die zegt "hou es op over die fietsen" en van hem pikken ze het.`,
      worked: 'Eerder zijn dan het gerucht, ook als je nog niets weet. En iemand van henzelf die de toon bewaakt.',
      didNotWork: 'Discussiëren. Ik heb een keer 43 berichten lang uitgelegd waarom de lift stuk was.',
      helpfulTo: ['marloes-dekkers', 'bram-verhelst', 'ilse-brandsma'],
    },
  ],
  follows: ['jurre-wiersma', 'stefan-krol', 'ilse-brandsma', 'wendell-pinas'],
  talk: [
    {
      key: 'ouderapp-stefan', person: 'stefan-krol', daysAgo: 144,
      text: '29 voor, 8 tegen, en de rest las het niet: daar kan menige gemeenteraad jaloers op zijn.',
      helpfulTo: ['marloes-dekkers'],
    },
  ],
  circle: 'kring-ouderapp',
  state: 'harvested',
}
