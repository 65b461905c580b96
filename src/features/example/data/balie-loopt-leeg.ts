import type { ExampleQuestion } from '../shape.ts'
import { prose } from './prose.ts'

export const balieLooptLeegQuestion: ExampleQuestion = {
  key: 'balie',
  asker: 'jurre-wiersma',
  title: 'Waarom zijn drie van onze vijf nieuwe baliemedewerkers binnen een jaar weg?',
  story: prose`
    Vorig jaar namen we vijf mensen aan voor de publieksbalie. Drie zijn er weg. Eén ging naar een andere gemeente, een dorp
    verderop, voor hetzelfde geld. Eén ging terug naar de supermarkt. En één heeft op haar laatste dag taart meegenomen en
    gehuild bij het afscheid.

    In de exitgesprekken zeggen ze allemaal dat het "een leuk team" is. Dat is het ook. Maar het is een team dat elkaar al
    twintig jaar kent. Als er iets misgaat met het systeem, weet iedereen het meteen op te lossen zonder een woord te
    zeggen, behalve degene die er drie weken zit.

    En ik ben in de pauze zelf ook niet naast ze gaan zitten, moet ik toegeven. Ik was allang blij dat ik bij de rest
    hoorde.`,
  drive: 'organisation',
  whyNow: 'Over vijf weken beginnen er twee nieuwe. Ik wil niet weer taart.',
  tried: 'Een inwerkmap van zestig pagina’s, een buddy (die na een week op vakantie ging) en een bosje bloemen.',
  wish: 'Wat er in de eerste zes weken echt toe doet. Van iemand die mensen heeft zien blijven.',
  relevantInDays: 66,
  themes: ['nieuwe collega’s', 'leidinggeven', 'dienstverlening'],
  audience: 'community',
  askedDaysAgo: 24,
  joins: [
    {
      key: 'balie-carlijn', person: 'carlijn-peeters', daysAgo: 22,
      note: prose`
        Wij hebben hetzelfde aan de telefoon: vier nieuwe, twee weg. De supermarkt betaalt op zondag dubbel, dat helpt niet.`,
    },
    {
      key: 'balie-rachel', person: 'rachel-whitcombe', daysAgo: 20,
      note: prose`
        I was once the new one here. Nobody was unkind. It took me seven months to find out there was a lunch list.

        If useful I can write down my first six weeks, from the other side of the desk.`,
    },
    {
      key: 'balie-kaat', person: 'kaat-de-smedt', daysAgo: 12,
      note: 'Op geriatrie verlies ik ze rond maand vier. Dan is het mentorschap gedaan en denkt iedereen dat het wel gaat.',
    },
  ],
  experiences: [
    {
      key: 'balie-esperance', person: 'esperance-mukamana', daysAgo: 19,
      text: prose`
        Ik ben mentor van nieuwe verpleegkundigen op spoed. Vroeger gaven we de nieuwe de map en het rustige stuk van de
        gang. Nu is er de eerste zes weken één afspraak: aan het einde van elke shift vraag ik wat ze gezien hebben dat ze
        niet begrepen. Ik vraag niet óf er iets was. Er is altijd iets. En één keer per week mogen zij mij verbeteren. Een
        jongen van 23 heeft mij geleerd dat ik al tien jaar een formulier invul dat niemand leest.`,
      worked: prose`
        Tien minuten per dag, betaald, zes weken. En dat de nieuwe ook iets te geven heeft. Van de laatste negen zijn er
        acht gebleven.`,
      didNotWork: prose`
        Meer dan één mentor. Dan denkt iedereen dat de ander het doet. En de mentor kiezen die het graag wil: neem iemand
        die het niet erg vindt om traag te zijn.`,
      helpfulTo: ['jurre-wiersma', 'kaat-de-smedt'],
    },
    {
      key: 'balie-gulsum', person: 'gulsum-aydin', daysAgo: 15, hour: 20,
      text: prose`
        Ik krijg de mensen die al vertrokken zijn. Wat ik het vaakst hoor over de eerste maand: "Ik durfde niet nog een keer
        te vragen." Bij een zorgverzekeraar hebben ze daarom een vragenpotje ingevoerd. Elke ervaren collega moest er ook
        één vraag per dag in doen, iets wat hij zelf niet wist. Het werd een sport.`,
      worked: 'Dat de oude rotten als eerste iets niet wisten.',
      didNotWork: 'Een exitgesprek met de leidinggevende. Daar zegt niemand de waarheid, zeker niet als ze je aardig vinden.',
      helpfulTo: ['jurre-wiersma', 'carlijn-peeters'],
    },
  ],
  follows: ['sabah-oulad-ali', 'hicham-bouazza'],
  invites: [{ from: 'jurre-wiersma', to: 'yasemin-kilic', line: 'Jij zit ook de hele dag met mensen die iets van ons willen. Wat houdt jou hier?', daysAgo: 5 }],
  talk: [
    {
      key: 'balie-vraag', person: 'gulsum-aydin', daysAgo: 21, hour: 9,
      text: 'Eén vraag, Jurre. Die met de taart: wat heeft zij gezegd toen ze huilde?',
    },
    {
      key: 'balie-taart', person: 'jurre-wiersma', replyTo: 'balie-vraag', daysAgo: 20, hour: 21,
      text: prose`
        "Ik had zo graag gewild dat het gelukt was." Ik dacht dat ze het werk bedoelde. Nu ik het opschrijf, denk ik dat ze
        ons bedoelde.`,
      helpfulTo: ['gulsum-aydin'],
    },
  ],
  state: 'gathering',
}
