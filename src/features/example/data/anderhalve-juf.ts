import type { ExampleQuestion } from '../shape.ts'
import { prose } from './prose.ts'

export const anderhalveJufQuestion: ExampleQuestion = {
  key: 'kleuters',
  asker: 'sabah-oulad-ali',
  title: 'Hoe verdelen we 46 kleuters over twee groepen als er maar anderhalve juf is?',
  story: prose`
    Vanaf volgende maand zijn er op een van onze scholen op woensdag, donderdag en vrijdag twee kleutergroepen en één juf.
    Voor de andere groep hebben we een onderwijsassistent en "wat er die dag beschikbaar is". Dat laatste ben ik soms zelf.

    Er liggen drie mogelijkheden en ik vind ze alle drie niet goed. Eén grote groep in de speelzaal. Groep 1 thuis op
    vrijdag. Of een leerkracht uit de bovenbouw halen, en dan zit het gat daar.

    Voordat er iets besloten wordt, wil ik drie dingen weten. Hoe is dat op jullie scholen gegaan? Wat merkten de kinderen?
    En wat hebben jullie de ouders verteld?`,
  drive: 'organisation',
  whyNow: 'Ruud moet over twee weken een besluit nemen en heeft mij om advies gevraagd. Twee regels, zei hij.',
  tried: prose`
    Vacature opnieuw gezet (nul reacties), de invalpool gebeld (voicemail), een oud-collega gevraagd (die is 71 en zei bijna
    ja).`,
  wish: prose`
    Eerlijke ervaringen binnen onze eigen stichting. Dit hoeft nog niet op straat te liggen, er zijn ouders die het nog niet
    weten.`,
  relevantInDays: 30,
  themes: ['onderwijs', 'lerarentekort', 'kleuters'],
  audience: 'organisation',
  organisation: 'het-veerpad',
  askedDaysAgo: 11,
  joins: [
    {
      key: 'kleuters-marloes', person: 'marloes-dekkers', daysAgo: 10, hour: 20,
      note: prose`
        Als er iemand uit de bovenbouw wordt gehaald, ben ik het. Ik heb één keer een dag kleuters gedaan en toen had ik om
        half elf alles al gedaan wat ik had voorbereid. Voor de hele week.`,
    },
    {
      key: 'kleuters-bram', person: 'bram-verhelst', daysAgo: 8,
      note: prose`
        In Vlaanderen gaan ze vanaf tweeënhalf naar school, dus mijn zus heeft er al jaren 28. Ik zal haar vragen hoe ze dat
        doet.`,
    },
  ],
  experiences: [
    {
      key: 'kleuters-ruud', person: 'ruud-traas', daysAgo: 9,
      text: 'Andere school, vier jaar terug. Eén grote groep, speelzaal, zes weken.',
      worked: 'Binnen een week een oma uit de buurt die elke ochtend kwam voorlezen. Is er nog.',
      didNotWork: prose`
        De zes weken. Bij week drie hadden we acht kinderen met buikpijn en een juf met migraine. Na twee weken stoppen, had
        ik moeten zeggen.`,
      helpfulTo: ['sabah-oulad-ali', 'marloes-dekkers'],
    },
  ],
  follows: ['wendell-pinas'],
  talk: [
    {
      key: 'kleuters-zus', person: 'bram-verhelst', daysAgo: 5, hour: 21,
      text: prose`
        Mijn zus zegt: buiten beginnen. Elke dag het eerste uur buiten, ook als het druppelt, alle 46 samen, want buiten is
        46 veel minder dan binnen. Daarna splitsen en pas dan is er een tweede volwassene nodig. Ze zegt ook dat 28 te veel
        is, en dat ik dat erbij moest zetten.`,
      helpfulTo: ['sabah-oulad-ali', 'ruud-traas'],
    },
    {
      key: 'kleuters-vraag', person: 'sabah-oulad-ali', replyTo: 'kleuters-zus', daysAgo: 4, hour: 9,
      text: prose`
        Dat scheelt een uur per dag, dus een halve dag per week. Wil je haar vragen wat ze doet als het niet druppelt maar
        giet?`,
    },
  ],
  state: 'gathering',
}
