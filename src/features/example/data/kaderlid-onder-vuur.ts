import type { ExampleQuestion } from '../shape.ts'
import { prose } from './prose.ts'

export const kaderlidOnderVuurQuestion: ExampleQuestion = {
  key: 'onder-vuur',
  asker: 'rowena-martina',
  title: 'Hoe sta je naast een kaderlid dat door de eigen collega’s wordt aangevallen?',
  story: prose`
    Alleen voor jullie, omdat het over een mens gaat en omdat ik jullie vertrouw.

    Een van onze kaderleden heeft op haar afdeling gezegd dat de weekendtoeslag ongelijk verdeeld wordt. Dat klopt, ik heb
    de loonstroken gezien. Maar wie te veel kreeg, dat waren haar naaste collega's. Nu staat haar naam al drie weken niet op
    de lijst als er taart is. Niemand scheldt. Er ligt gewoon geen vorkje voor haar.

    Ze vraagt mij of ze ermee moet stoppen. Ik ben zeventien jaar verpleegkundige geweest, ik weet hoe lang een nacht is als
    niemand iets tegen je zegt. Ik wil geen held van haar maken. Maar ik wil ook niet dat ze opgeeft omdat wij niet wisten
    wat we moesten doen.`,
  drive: 'work',
  whyNow: 'Volgende week is het overleg over de toeslag. Ze weet nog niet of ze gaat.',
  tried: 'Elke avond bellen. Dat helpt haar, en het helpt mij, maar de volgende ochtend is de kantine nog steeds dezelfde.',
  wish: 'Wat jullie deden toen het jullie overkwam, of toen je ernaast stond.',
  relevantInDays: 24,
  themes: ['kaderwerk', 'steun', 'conflict'],
  audience: 'people',
  people: ['henk-bosscher', 'fatih-yildiz', 'ravi-ramdin', 'wendell-pinas'],
  askedDaysAgo: 16,
  joins: [
    {
      key: 'onder-vuur-wendell', person: 'wendell-pinas', daysAgo: 14, hour: 21,
      note: prose`
        Bij ons was ik het zelf, om de taakuren. Drie maanden alleen in de koffiekamer. Ik ben gebleven, maar ik zou niet
        tegen een ander durven zeggen dat het moet.`,
    },
  ],
  experiences: [
    {
      key: 'onder-vuur-henk', person: 'henk-bosscher', daysAgo: 13, hour: 10,
      text: prose`
        Op de remise hadden we in mijn tijd een chauffeur, laat ik hem Wim noemen, die had gemeld dat er met de pauzes
        gesjoemeld werd. Door ons, dus. Ik was toen geen bestuurder, ik was een van de jongens die hem niet meer groetten.
        Negen weken. Op een ochtend kwam een oude collega, die nooit iets zei, met twee bekers koffie binnen en ging naast
        Wim zitten. Hij zei niets. De volgende dag weer. De derde dag ging er nog een zitten, en de vierde dag was ik het,
        en ik schaam me nog dat het de vierde was.`,
      worked: 'Eén iemand uit de groep zelf. Zoek die, en zeg alleen dat er koffie gehaald moet worden.',
      didNotWork: prose`
        De bestuurder van toen, die de hele ploeg bij elkaar riep en een toespraak hield over solidariteit. Daarna duurde
        het nog drie weken langer.`,
      helpfulTo: ['rowena-martina', 'wendell-pinas', 'ravi-ramdin'],
    },
  ],
  follows: ['fatih-yildiz'],
  talk: [
    {
      key: 'onder-vuur-ravi', person: 'ravi-ramdin', daysAgo: 12, hour: 23,
      text: prose`
        Ik heb daar volgende week twee diensten. Als buitenstaander kan ik gewoon naast haar gaan zitten, dat valt niemand
        op. Zeg maar of ze dat wil. Niet doen als ze het niet wil.`,
      helpfulTo: ['rowena-martina'],
    },
    {
      key: 'onder-vuur-antwoord', person: 'rowena-martina', replyTo: 'onder-vuur-ravi', daysAgo: 11, hour: 8,
      text: 'Gevraagd. Ze zei: "Als hij maar niet over werk begint." Neem een vorkje mee.',
      helpfulTo: ['ravi-ramdin', 'henk-bosscher'],
    },
  ],
  state: 'gathering',
}
