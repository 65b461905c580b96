import type { ExampleQuestion } from '../shape.ts'
import { prose } from './prose.ts'

export const jongInDeOrQuestion: ExampleQuestion = {
  key: 'or-jong',
  asker: 'fatih-yildiz',
  title: 'Wie van onder de 35 wil er nog in de ondernemingsraad, en wat trok je over de streep?',
  story: prose`
    Ik begeleid negen ondernemingsraden, samen 87 zetels. Elf daarvan zijn leeg. Van de 76 mensen die er wél zitten, zijn er
    vijf jonger dan 35. Twee van die vijf zijn erin geluisd, zeggen ze zelf.

    De verklaringen ken ik: geen tijd, tijdelijk contract, saai. Ik geloof er niet zoveel van, want dezelfde mensen zitten
    wel in het bestuur van de voetbalclub. Ik zoek dus geen verklaringen meer. Ik zoek iemand die het gedaan heeft en me kan
    vertellen op welk moment hij of zij dacht: ja, goed dan.`,
  drive: 'organisation',
  whyNow: 'Bij drie van de negen zijn er over vier maanden verkiezingen.',
  tried: prose`
    Posters, een filmpje van de bestuurder (1.204 keer bekeken, nul aanmeldingen) en pizza. Van de pizza kwamen negen
    mensen, van wie er zeven al in de raad zaten.`,
  wish: 'Verhalen van mensen onder de 35. En van wie er ooit een heeft overgehaald.',
  relevantInDays: -70,
  themes: ['medezeggenschap', 'jongeren', 'werven'],
  audience: 'community',
  askedDaysAgo: 160,
  joins: [
    {
      key: 'or-jong-henk', person: 'henk-bosscher', daysAgo: 157,
      note: prose`
        Bij de bond is het van hetzelfde laken een pak. Op de laatste ledenvergadering was de jongste aanwezige de hond van
        de secretaris. Ik haak aan, en ik beloof dat ik deze keer niet zal uitleggen hoe het vroeger ging.`,
    },
    {
      key: 'or-jong-kaat', person: 'kaat-de-smedt', daysAgo: 150,
      note: 'Bij ons heet het de ondernemingsraad én het comité, en voor allebei vinden we niemand. Dus dubbel.',
    },
  ],
  experiences: [
    {
      key: 'or-jong-jurre', person: 'jurre-wiersma', daysAgo: 148,
      text: prose`
        Ik was 27 en zat er anderhalf jaar in, tot ik teamleider werd. Ze vroegen me niet voor de raad. Ze vroegen of ik één
        middag wilde meekijken naar het nieuwe rooster van de balie, omdat ik daar de hele dag over mopperde. Dat was waar.
        Na die middag stond er iets anders in het rooster, en toen dacht ik: o, zo werkt dat.`,
      worked: 'Eén onderwerp, één middag, iets waar ik last van had. Pas daarna vroegen ze of ik wilde blijven.',
      didNotWork: prose`
        De eerste gewone vergadering. Agendapunt 3 was de notulen van agendapunt 3. Als ik daarmee was begonnen, was ik weg
        geweest.`,
      helpfulTo: ['fatih-yildiz', 'henk-bosscher'],
    },
  ],
  follows: ['rowena-martina', 'marijke-postma', 'wendell-pinas'],
  talk: [
    {
      key: 'or-jong-marijke', person: 'marijke-postma', daysAgo: 141,
      text: 'De hond heet Bobbie, is elf, en stemde vóór.',
      helpfulTo: ['henk-bosscher', 'fatih-yildiz'],
    },
    {
      key: 'or-jong-fatih', person: 'fatih-yildiz', daysAgo: 112, hour: 17,
      text: prose`
        Tussenstand: bij één raad heb ik het op Jurres manier gedaan, één middag over één onderwerp (de vakantieroosters).
        Zes mensen onder de 35 kwamen, twee willen nog een keer. Twee van zes is een derde, maar ik zou er nog geen beleid
        op maken.`,
      helpfulTo: ['jurre-wiersma'],
    },
  ],
  state: 'dormant',
}
