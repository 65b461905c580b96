import type { ExampleQuestion } from '../shape.ts'
import { prose } from './prose.ts'

/** Still for the asker's own eyes only. */
export const nogHoofdverpleegkundigeQuestion: ExampleQuestion = {
  key: 'hoofd',
  asker: 'kaat-de-smedt',
  title: 'Wil ik eigenlijk nog hoofdverpleegkundige zijn?',
  story: prose`
    Voorlopig alleen voor mezelf. Ik schrijf het op omdat het anders om vier uur 's nachts blijft malen.

    Vorige week heb ik een halve dag meegedraaid omdat er twee zieken waren. Ik heb een mevrouw van 91 gewassen die over
    haar duiven vertelde. Om twaalf uur zat ik in de keuken met een boterham en ik was gelukkig. Om één uur zat ik in een
    vergadering over verlofaanvragen en was het weg.

    Is dat heimwee, of is dat een antwoord? En als ik terugga: kan dat op mijn eigen dienst, bij de mensen van wie ik nu het
    uurrooster maak?`,
  drive: 'ambition',
  whyNow: 'In het functioneringsgesprek gaan ze vragen waar ik over vijf jaar wil staan.',
  tried: 'Er met mijn man over gesproken. Hij zegt: doe wat ge wilt. Dat is lief en ik ben er niks mee.',
  wish: 'Iemand die de stap terug gezet heeft en er nog altijd werkt.',
  relevantInDays: 71,
  themes: ['leidinggeven', 'loopbaan'],
  audience: 'me',
  askedDaysAgo: 19,
  joins: [],
  experiences: [],
  follows: [],
  talk: [],
  state: 'asked',
}
