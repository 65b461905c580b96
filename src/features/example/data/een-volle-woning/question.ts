import type { ExampleQuestion } from '../../shape.ts'
import { prose } from '../prose.ts'

export const eenVolleWoningQuestion: ExampleQuestion = {
  key: 'woning',
  asker: 'mo-aarab',
  title: 'Hoe begin je het gesprek over een woning waar je niet meer binnen kunt?',
  story: prose`
    Derde verdieping, man van 67, ik ken hem elf jaar. Altijd een praatje buiten. Vorige maand moest de monteur bij de ketel
    en die kreeg de deur niet verder open dan dertig centimeter. Kranten tot aan het plafond, zei hij.

    Als ik het meld, komt er een brief. Na de brief komt er een termijn. Na de termijn komt de container, en dan is hij
    alles kwijt, mij ook. Als ik het niet meld en er komt brand, dan heb ik het geweten.

    Ik heb twee keer aangebeld. Hij doet open op een kier en begint over voetbal.`,
  drive: 'work',
  whyNow: prose`
    De ketel moet binnen twee maanden gekeurd zijn, anders gaat het gas eraf. Voor de hele strang, dus ook voor zijn buren.`,
  tried: 'Twee keer aangebeld. Een keer aangeboden om "even mee te kijken". Toen ging de deur dicht.',
  wish: 'Een eerste zin. Van iemand die wel binnengekomen is.',
  relevantInDays: -70,
  themes: ['wonen', 'huisbezoek', 'vertrouwen'],
  audience: 'public',
  askedDaysAgo: 170,
  joins: [
    {
      key: 'woning-yasemin', person: 'yasemin-kilic', daysAgo: 164, hour: 22,
      note: prose`
        Bij huisbezoeken voor de bijstand kom ik dit twee, drie keer per jaar tegen. Ik mag eigenlijk alleen kijken of
        iemand alleen woont. Dan kijk je dus langs de stapels naar het aantal tandenborstels.`,
    },
    {
      key: 'woning-carlijn', person: 'carlijn-peeters', daysAgo: 163,
      note: 'Ik ben degene van de brief. Ik zou willen dat ik hem anders kon sturen.',
    },
  ],
  experiences: [
    {
      key: 'woning-kaat', person: 'kaat-de-smedt', daysAgo: 161,
      text: prose`
        Op geriatrie ontdekken we dat pas als iemand naar huis mag en er thuis geen plaats meer voor hem is. Een man wilde
        absoluut geen poetshulp. Tot onze ergotherapeute vroeg waar hij vroeger zijn gazet las. Aan het raam, in de zetel.
        Die zetel was onder de dozen verdwenen. Ze hebben samen de zetel vrijgemaakt, alleen de zetel. De rest kwam in de
        maanden erna, en nooit helemaal.`,
      worked: 'Beginnen bij iets wat hij zelf terug wou. Een plek om te zitten.',
      didNotWork: 'Het woord "opruimen". En de zoon die een aanhangwagen had gehuurd.',
      helpfulTo: ['mo-aarab', 'gulsum-aydin'],
    },
    {
      key: 'woning-gulsum', person: 'gulsum-aydin', daysAgo: 158, hour: 21,
      text: prose`
        Niet als coach, als zus. Mijn broer woont zo. Wij hebben het met de hele familie in één weekend leeggehaald.
        Iedereen was trots. Hij stond erbij in zijn jas.`,
      worked: 'Dat ik later, na een jaar, alleen nog op bezoek ging om thee te drinken. In het portiek, op de trap.',
      didNotWork: 'Het weekend. Vier maanden later stond alles weer vol en nam hij de telefoon niet meer op.',
      helpfulTo: ['mo-aarab', 'carlijn-peeters', 'yasemin-kilic', 'kaat-de-smedt'],
    },
  ],
  follows: ['ilse-brandsma', 'esperance-mukamana', 'sietske-dijkema'],
  talk: [
    {
      key: 'woning-henk', person: 'henk-bosscher', daysAgo: 162,
      text: prose`
        Toen ik nog op de bus reed, had ik een vaste passagier met altijd zes tassen. Ik heb hem in drie jaar nooit gevraagd
        wat erin zat, en daarom vertelde hij het op een dag. Touwtjes. Meer weet ik er niet van, maar ik dacht, ik zeg het
        even.`,
      helpfulTo: ['mo-aarab'],
    },
  ],
  circle: 'kring-woning',
  state: 'harvested',
}
