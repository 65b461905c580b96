import type { ExampleHarvest } from '../../shape.ts'
import { prose } from '../prose.ts'

export const deOuderappHarvest: ExampleHarvest = {
  key: 'opbrengst-ouderapp',
  question: 'ouderapp',
  circle: 'kring-ouderapp',
  writer: 'marloes-dekkers',
  title: 'Het eerste half uur: wat je ouders vertelt als de app sneller is',
  intro: prose`
    Een leerkracht, een meester over de grens, een intern begeleider, een woonconsulent en een moeder probeerden tien weken
    lang uit wat helpt als er op school iets gebeurt en de ouders het al van elkaar weten. Dit kwam eruit, ook het stuk waar
    we het niet over eens werden.`,
  licence: 'CC-BY-4.0',
  audience: 'community',
  passages: [
    {
      text: prose`
        Bel binnen een half uur de ouders van het kind zelf, ook als je nog niet alles weet. Wie eerst alles zeker wil
        weten, is altijd de tweede. De eerste keer deden wij er 25 minuten over, en toen had de moeder zelf al gebeld.`,
      from: ['ouderapp-6', 'ouderapp-7'],
    },
    {
      text: prose`
        Vraag die ouders wat je de anderen mag vertellen. Willen ze niets, of zijn twee ouders het niet met elkaar eens, dan
        schrijf je niets en zeg je hun dat. Het kan goed gebeuren dat een van hen dan zelf schrijft dat het geregeld is.`,
      from: ['ouderapp-13', 'ouderapp-17', 'ouderapp-18'],
    },
    {
      text: prose`
        Mag het wel, schrijf dan drie zinnen: wat er is gebeurd, wat je nog niet weet, en hoe laat je weer iets laat horen.
        Met die tijd geef je mensen iets om op te wachten.`,
      from: ['ouderapp-7', 'ouderapp-8', 'ouderapp-14'],
    },
    {
      text: prose`
        Is het al uren later, stuur dan geen bericht meer. Bel, te beginnen bij wie het hardst roept. Een van ons stuurde na
        de middag alsnog zijn drie zinnen en kreeg er "nu pas?" voor terug.`,
      from: ['ouderapp-19', 'ouderapp-ruud'],
    },
    {
      text: prose`
        Ga niet zelf in de groep zitten discussiëren. Wie er toch in zit, schrijft alleen als er iets is, en laat de toon
        over aan iemand van de groep zelf.`,
      from: ['ouderapp-carlijn'],
    },
    {
      text: prose`
        Voor een leerkracht is de app een muur waar dingen over haar op staan, voor een ouder is het soms het enige raam.
        Eén foto per week zonder kinderen erop, met één zin erbij, kost vier minuten en geeft ze een tweede raam.`,
      from: ['ouderapp-3', 'ouderapp-4', 'ouderapp-20', 'ouderapp-21'],
    },
    {
      text: prose`
        Waar we niet uitkwamen: schrijf je over een kind dat iedereen herkent, als het gerucht toch al rondgaat? "Een kind"
        is in een klas van 31 zelden anoniem. Twee van ons zeggen nee, tenzij de ouders het zelf willen. De anderen
        twijfelen.`,
      from: ['ouderapp-9', 'ouderapp-10', 'ouderapp-11', 'ouderapp-12', 'ouderapp-22'],
    },
    {
      text: 'Regel een telefoon. Bij ons hangt er nu een aan een haakje op de gang.',
      from: ['ouderapp-23'],
    },
  ],
  consents: [
    { person: 'marloes-dekkers', answer: 'named' },
    { person: 'bram-verhelst', answer: 'named' },
    { person: 'sabah-oulad-ali', answer: 'named' },
    { person: 'carlijn-peeters', answer: 'named' },
    { person: 'yasemin-kilic', answer: 'unnamed' },
    { person: 'ruud-traas', answer: 'named' },
  ],
  writtenDaysAgo: 77,
  publishedDaysAgo: 66,
  uses: [
    {
      person: 'jurre-wiersma', daysAgo: 43,
      line: 'De drie zinnen hangen nu achter de balie, voor als het systeem eruit ligt. Werkt ook bij paspoorten.',
    },
    {
      person: 'wendell-pinas', daysAgo: 25,
      line: 'Kaartje in de EHBO-doos van het praktijklokaal. Eén keer gebruikt, was een pleister.',
    },
  ],
}
