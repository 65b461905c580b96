import type { ExampleCircle } from '../../shape.ts'
import { prose } from '../prose.ts'

export const aanDeKeukentafelCircle: ExampleCircle = {
  key: 'kring-keukentafel',
  question: 'keukentafel',
  formedDaysAgo: 55,
  purpose: 'Eerlijk aan tafel zitten over wat vastligt, en er toch iets te doen hebben.',
  rhythm: 'Na elk gesprek dat blijft hangen schrijven we een paar regels. Eén keer per maand bellen we met beeld.',
  confidentiality: prose`
    We noemen tafels bij hun nummer en mensen niet bij hun naam. Niets hiervan gaat naar pers, raad of bestuur.`,
  duration: 'Twaalf weken, met een keuze om door te gaan.',
  endsInDays: 29,
  members: [
    {
      person: 'sietske-dijkema',
      answer: 'accepted',
      ownQuestion: 'Wat zeg ik in de eerste vijf minuten?',
    },
    {
      person: 'geert-jan-hoekstra',
      answer: 'accepted',
      ownQuestion: 'Hoe schrijf ik een uitnodiging die niets belooft en toch uitnodigt?',
    },
    {
      person: 'ilse-brandsma',
      answer: 'accepted',
      ownQuestion: 'Wat doe je met mensen die niets willen kiezen, en alleen willen dat iemand het erg vindt?',
    },
    {
      person: 'pieter-jan-lambrecht',
      answer: 'accepted',
      ownQuestion: 'Hoe krijg ik een opdrachtgever zover dat hij zelf zegt wat al beslist is?',
    },
    {
      person: 'rachel-whitcombe',
      answer: 'accepted',
      ownQuestion: 'How do I stay honest when my Dutch makes me sound blunt?',
    },
    { person: 'stefan-krol', answer: 'declined', ownQuestion: '' },
  ],
  contributions: [
    {
      key: 'keukentafel-1', person: 'sietske-dijkema', daysAgo: 54, hour: 19,
      text: prose`
        Goed dat jullie er zijn. Acht van de 43 tafels gehad. Overal koffie, zes keer cake, één keer een hond op mijn
        laptop. Ik heb al vier keer "we nemen het mee" gezegd. Daar wil ik vanaf.`,
    },
    {
      key: 'keukentafel-2', person: 'geert-jan-hoekstra', replyTo: 'keukentafel-1', daysAgo: 53, hour: 21,
      text: prose`
        Ik moet bekennen dat die zin uit mijn vak komt. "Wij nemen het mee" is bij ons een voltooide handeling: men neemt
        iets mee, legt het in een bijlage en noemt het een zienswijze. In 22 jaar heeft er één keer iemand teruggebeld met
        de vraag waarheen. Ik had er geen antwoord op. Sindsdien zeg ik erbij wie het krijgt en wanneer die iets laat weten,
        met het merkwaardige gevolg dat ik de zin bijna niet meer gebruik.`,
      helpfulTo: ['sietske-dijkema', 'ilse-brandsma', 'rachel-whitcombe'],
    },
    {
      key: 'keukentafel-3', person: 'sietske-dijkema', replyTo: 'keukentafel-2', daysAgo: 53, hour: 22,
      text: '"Waarheen." Die plak ik op mijn dashboard.',
    },
    {
      key: 'keukentafel-4', person: 'rachel-whitcombe', daysAgo: 52, hour: 9,
      text: prose`
        In Leeds we once held a consultation about a flood wall. The only thing left to decide was the colour of the
        railing. Somebody wrote on the form: "Blue, you cowards." I think of it weekly.`,
      helpfulTo: ['sietske-dijkema', 'pieter-jan-lambrecht'],
    },
    {
      key: 'keukentafel-5', person: 'pieter-jan-lambrecht', replyTo: 'keukentafel-4', daysAgo: 51, hour: 7,
      text: prose`
        En, is het blauw geworden? Nu serieus, een vraag voor Sietske: wat is het kleinste waar die mensen echt over gaan?
        En beslissen zij dat daar aan tafel, of beslist gij het nadien op kantoor?`,
    },
    {
      key: 'keukentafel-6', person: 'sietske-dijkema', replyTo: 'keukentafel-5', daysAgo: 50, hour: 18,
      text: prose`
        De oprit en de sloot: zij, met een paar meter speling. Het heien: de aannemer, maar ik mag het vragen. Tijdelijk
        wonen: zij, zo staat het in het contract. Nu ik het opschrijf is het meer dan ik dacht.`,
      helpfulTo: ['ilse-brandsma'],
    },
    {
      key: 'keukentafel-7', person: 'ilse-brandsma', daysAgo: 49, hour: 12,
      text: prose`
        Misschien een zijspoor, hoor. Bij onze flat waren er ook mensen die helemaal niet wilden kiezen. Die wilden alleen
        dat iemand het erg vond. Ik weet nog steeds niet goed wat je daarmee doet.`,
    },
    {
      key: 'keukentafel-8', person: 'geert-jan-hoekstra', daysAgo: 48, hour: 22,
      text: prose`
        Ik heb mij aan de uitnodiging gewaagd. Een proeve:

        "Het besluit om de dijk te verbreden staat vast. Dat raakt uw erf. Over vier dingen beslist u zelf mee: de oprit, de
        sloot, de tijden waarop wij lawaai maken en de plek waar u zolang woont. Daarover kom ik graag bij u langs."

        Het is korter dan ik ooit iets geschreven heb en ik vind het doodeng.`,
      helpfulTo: ['sietske-dijkema', 'rachel-whitcombe', 'pieter-jan-lambrecht'],
    },
    {
      key: 'keukentafel-9', person: 'sietske-dijkema', replyTo: 'keukentafel-8', daysAgo: 47, hour: 20,
      text: 'Mooi, maar die komt niet langs communicatie. Daar willen ze "verbinding".',
    },
    {
      key: 'keukentafel-10', person: 'rachel-whitcombe', replyTo: 'keukentafel-9', daysAgo: 46, hour: 8,
      text: 'Then leave the letter as it is, and say it yourself in the first five minutes at the table.',
    },
    {
      key: 'keukentafel-11', person: 'pieter-jan-lambrecht', replyTo: 'keukentafel-10', daysAgo: 45, hour: 7,
      text: prose`
        Daar ben ik het niet mee eens, Rachel. Als de brief iets anders zegt dan de mens aan tafel, dan is Sietske over twee
        jaar de enige die het ooit gezegd heeft. De brief moet mee, anders staat zij er alleen voor.`,
      helpfulTo: ['rachel-whitcombe', 'geert-jan-hoekstra'],
    },
    {
      key: 'keukentafel-12', person: 'rachel-whitcombe', replyTo: 'keukentafel-11', daysAgo: 44, hour: 9,
      text: 'Fair. I was thinking of next Tuesday, not of the next two years.',
    },
    {
      key: 'keukentafel-13', person: 'sietske-dijkema', daysAgo: 40, hour: 17,
      text: prose`
        Inbreng. Tafel 11, een man alleen op een boerderij met een boomgaard. Ik heb het gezegd, in de eerste vijf minuten:
        het ligt vast. Hij stond op en zei: "Dan kunt u gaan." Ik ben gegaan. In de auto dacht ik: was dit nou eerlijk of
        was het gewoon bot? Wat heb ik gemist? Graag eerst vragen, de tips bewaren we.`,
    },
    {
      key: 'keukentafel-14', person: 'geert-jan-hoekstra', replyTo: 'keukentafel-13', daysAgo: 39, hour: 21,
      text: 'Hoeveel tijd zat er tussen uw zin en zijn opstaan, en wat deed u in die tijd?',
    },
    {
      key: 'keukentafel-15', person: 'sietske-dijkema', replyTo: 'keukentafel-14', daysAgo: 39, hour: 22,
      text: 'Twee minuten hooguit. Ik heb mijn map opengedaan en de vier dingen uitgelegd.',
    },
    {
      key: 'keukentafel-16', person: 'ilse-brandsma', replyTo: 'keukentafel-15', daysAgo: 38, hour: 12,
      text: 'Zei hij nog iets voordat je de map opendeed?',
      helpfulTo: ['sietske-dijkema', 'pieter-jan-lambrecht'],
    },
    {
      key: 'keukentafel-17', person: 'sietske-dijkema', replyTo: 'keukentafel-16', daysAgo: 37, hour: 7,
      text: '"Mijn vader heeft die boomgaard geplant." En toen deed ik dus mijn map open. O.',
    },
    {
      key: 'keukentafel-18', person: 'pieter-jan-lambrecht', daysAgo: 36, hour: 7,
      text: prose`
        Dat is wat Ilse bijna twee weken geleden al schreef: mensen die niets willen kiezen, en alleen willen dat iemand het
        erg vindt. Daar heeft toen niemand op geantwoord, ik ook niet. Sorry, Ilse. Het was geen zijspoor.`,
      helpfulTo: ['ilse-brandsma', 'sietske-dijkema'],
    },
    {
      key: 'keukentafel-19', person: 'ilse-brandsma', replyTo: 'keukentafel-18', daysAgo: 34, hour: 12,
      text: prose`
        Dank je. Ik had het zelf ook laten liggen. Wat ik tegenwoordig doe: de map blijft in mijn tas tot ik iets over het
        huis heb gehoord wat niet in de map staat. Soms duurt dat tien minuten, soms lukt het pas bij het tweede bezoek.
        Mijn leidinggevende vindt het inefficiënt, en met 43 tafels snap ik dat ook wel.`,
      helpfulTo: ['sietske-dijkema', 'rachel-whitcombe', 'geert-jan-hoekstra'],
    },
    {
      key: 'keukentafel-20', person: 'sietske-dijkema', daysAgo: 21, hour: 19,
      text: prose`
        Terug geweest bij tafel 11, zonder map. We hebben een uur door de boomgaard gelopen. Zeventien rassen, hij kent ze
        allemaal van naam. Aan het besluit is niets veranderd. Hij vroeg wel of er enten van de bomen gemaakt kunnen worden,
        voor achter de nieuwe dijk. Dat kan. Dat is nu het vijfde ding op mijn lijst.`,
      helpfulTo: ['ilse-brandsma', 'geert-jan-hoekstra', 'pieter-jan-lambrecht', 'rachel-whitcombe'],
      slip: { text: 'Zeventien rassen', typed: 'Zestien rassen' },
    },
    {
      key: 'keukentafel-21', person: 'geert-jan-hoekstra', daysAgo: 18, hour: 22,
      text: prose`
        De brief is er bij ons doorheen gekomen, voor een ander project weliswaar. Met één wijziging: er moest een foto bij
        van mensen die lachen. Ik heb gevraagd of ze ook gewoon mochten kijken.`,
    },
    {
      key: 'keukentafel-22', person: 'ilse-brandsma', daysAgo: 6, hour: 12,
      text: prose`
        Zou ik de volgende keer iets mogen inbrengen? Ik moet binnenkort voor een groep van veertig huurders staan, en ik
        slaap er nu al slecht van.`,
    },
    {
      key: 'keukentafel-23', person: 'rachel-whitcombe', replyTo: 'keukentafel-22', daysAgo: 5, hour: 9,
      text: 'Yes, please, Ilse. You have been answering our questions for weeks.',
      helpfulTo: ['ilse-brandsma'],
    },
  ],
}
