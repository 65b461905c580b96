import type { ExampleCircle } from '../../shape.ts'
import { prose } from '../prose.ts'

export const eenVolleWoningCircle: ExampleCircle = {
  key: 'kring-woning',
  question: 'woning',
  formedDaysAgo: 150,
  purpose: 'Binnenkomen bij iemand die niemand binnenlaat, zonder dat hij daarna alles kwijt is.',
  rhythm: 'Wie iets heeft, schrijft. De anderen antwoorden binnen drie dagen.',
  confidentiality: 'Geen namen, geen huisnummers. Ook niet thuis aan tafel. Elkaars familie blijft hier.',
  duration: 'Tot de ketel gekeurd is, en daarna nog een maand.',
  endsInDays: -75,
  members: [
    { person: 'mo-aarab', answer: 'accepted', ownQuestion: 'Wat is mijn eerste zin?' },
    {
      person: 'carlijn-peeters',
      answer: 'accepted',
      ownQuestion: 'Hoe doe ik wat ik moet doen zonder het kapot te maken?',
    },
    {
      person: 'yasemin-kilic',
      answer: 'accepted',
      ownQuestion: 'Hoe helpen gemeente en corporatie samen, zonder drie formulieren?',
    },
    {
      person: 'kaat-de-smedt',
      answer: 'accepted',
      ownQuestion: 'Wanneer is een huis veilig genoeg om iemand naar huis te laten gaan?',
    },
    {
      person: 'gulsum-aydin',
      answer: 'accepted',
      ownQuestion: 'Wat had ik bij mijn broer anders kunnen doen?',
    },
  ],
  contributions: [
    {
      key: 'woning-1', person: 'mo-aarab', daysAgo: 149, hour: 18,
      text: prose`
        Vandaag voor de derde keer aangebeld. Twaalf minuten op de galerij gestaan. Voetbal, de lift, voetbal. Hij weet dat
        ik het weet. Ik weet dat hij dat weet. We hebben het over voetbal.`,
    },
    {
      key: 'woning-2', person: 'gulsum-aydin', replyTo: 'woning-1', daysAgo: 148, hour: 9,
      text: 'Eén vraag. Wat staat er voor hem op het spel als hij er wél over begint?',
      helpfulTo: ['mo-aarab'],
    },
    {
      key: 'woning-3', person: 'mo-aarab', replyTo: 'woning-2', daysAgo: 147, hour: 18,
      text: 'Dan ben ik iemand van de woningbouw. Nu ben ik Mo.',
    },
    {
      key: 'woning-4', person: 'yasemin-kilic', replyTo: 'woning-3', daysAgo: 146, hour: 22,
      text: prose`
        Als jij het meldt, ben je een verrader, en als je zwijgt, heb je straks een brand op je geweten. Ik heb die rol elke
        week. Wat ik doe: ik zeg het vooraf, aan de deur. "Ik kom voor twee dingen, iets leuks en iets minder leuks. Waar
        wilt u mee beginnen?" Dan weten ze dat het andere ook komt, en dat ik niet doe alsof.`,
      helpfulTo: ['mo-aarab', 'carlijn-peeters'],
    },
    {
      key: 'woning-5', person: 'carlijn-peeters', daysAgo: 144, hour: 12,
      text: prose`
        Nu iets lastigs van mijn kant. De monteur is terug geweest en heeft het deze keer gemeld. Na zo'n melding moet ik
        binnen tien werkdagen een brief sturen. Ik zit op dag zeven. Ik zeg het maar eerlijk.`,
    },
    {
      key: 'woning-6', person: 'mo-aarab', replyTo: 'woning-5', daysAgo: 144, hour: 13,
      text: 'Dat meen je niet.',
    },
    {
      key: 'woning-7', person: 'carlijn-peeters', replyTo: 'woning-6', daysAgo: 144, hour: 14,
      text: 'Dat meen ik wel. Ik kan hem drie dagen in mijn la laten liggen. Langer niet.',
    },
    {
      key: 'woning-8', person: 'kaat-de-smedt', replyTo: 'woning-7', daysAgo: 143, hour: 7,
      text: prose`
        Zorg dan dat die brief niet het eerste is wat hij hoort. Ik zeg dat soms tegen mensen: er komt een brief, daar staat
        lelijke taal in, ik breng hem zelf en ik blijf erbij zitten terwijl ge hem leest.`,
      helpfulTo: ['mo-aarab', 'carlijn-peeters', 'yasemin-kilic', 'gulsum-aydin'],
    },
    {
      key: 'woning-9', person: 'yasemin-kilic', replyTo: 'woning-8', daysAgo: 143, hour: 21,
      text: 'Ja. Maar Mo alleen aan de deur. Met zijn tweeën is het bezoek, met zijn drieën is het een inval.',
    },
    {
      key: 'woning-10', person: 'mo-aarab', daysAgo: 139, hour: 19,
      text: prose`
        Gedaan. Carlijn beneden in de auto, ik boven met de brief. Gezegd dat ik voor twee dingen kwam. Hij zei: doe eerst
        het andere maar. We hebben hem samen gelezen op de galerij, op twee klapstoelen die hij ergens onder vandaan trok.
        Bij het woord "ontruiming" stond hij op. Toen zei hij: "Bij de ketel mag je. Zaterdag."`,
      helpfulTo: ['kaat-de-smedt', 'yasemin-kilic', 'carlijn-peeters', 'gulsum-aydin'],
    },
    {
      key: 'woning-11', person: 'gulsum-aydin', replyTo: 'woning-10', daysAgo: 138, hour: 8,
      text: prose`
        Hij heeft zelf de eerste meter gekozen. Daar zou ik aan vasthouden, ook als de volgende lang op zich laat wachten.`,
    },
    {
      key: 'woning-12', person: 'carlijn-peeters', daysAgo: 137, hour: 15,
      text: prose`
        In het dossier staat nu: "bewoner werkt mee". Mijn leidinggevende vroeg meteen wanneer het leeg is. Ik stond met
        mijn mond vol tanden.`,
    },
    {
      key: 'woning-13', person: 'kaat-de-smedt', replyTo: 'woning-12', daysAgo: 136, hour: 20,
      text: prose`
        Leeg is haar woord. Veilig is een ander woord. Voor wij iemand naar huis laten gaan, kijken we naar dit: raakt hij
        van zijn bed tot aan het toilet zonder te klimmen, raakt hij tot aan de deur, en ligt er niks bij het vuur. De rest
        is smaak.`,
      helpfulTo: ['carlijn-peeters', 'mo-aarab', 'gulsum-aydin'],
    },
    {
      key: 'woning-14', person: 'carlijn-peeters', replyTo: 'woning-13', daysAgo: 135, hour: 9,
      text: prose`
        Met "smaak" ben ik het niet eens, er liggen ook kranten bij de meterkast en de muren worden vochtig. Dat zijn onze
        muren. Maar die drie dingen kan ik wel als eerste doel in het dossier zetten, en dan heb ik tijd.`,
      helpfulTo: ['kaat-de-smedt'],
    },
    {
      key: 'woning-15', person: 'gulsum-aydin', replyTo: 'woning-13', daysAgo: 134, hour: 22,
      text: prose`
        Ik lees die drie dingen en ik denk aan dat weekend bij mijn broer. Als wij toen zo'n lijstje hadden gehad, waren we
        na een halve dag klaar geweest en had hij de rest gehouden. En nam hij nu misschien nog op.`,
    },
    {
      key: 'woning-16', person: 'mo-aarab', replyTo: 'woning-15', daysAgo: 133, hour: 18,
      text: 'Dat spijt me, Gülsüm.',
      helpfulTo: ['gulsum-aydin'],
    },
    {
      key: 'woning-17', person: 'yasemin-kilic', daysAgo: 128, hour: 21,
      text: prose`
        Iets praktisch, want mijn vraag lag nog. Wij hebben een potje voor verhuisdozen en een container, maar dan moet
        iemand een aanvraag doen met drie offertes. Wie doet dat bij jullie?`,
    },
    {
      key: 'woning-18', person: 'carlijn-peeters', replyTo: 'woning-17', daysAgo: 127, hour: 10,
      text: prose`
        Wij hebben ook een potje, zonder offertes, tot 400 euro. Ik wist niet van dat van jullie. Zullen we afspreken: wij
        de container, jullie wat daarna komt? Ik schrijf het op één A4'tje, dan weet de volgende die met zoiets zit meteen
        wie hij moet bellen.`,
      helpfulTo: ['yasemin-kilic', 'mo-aarab'],
    },
    {
      key: 'woning-19', person: 'mo-aarab', daysAgo: 118, hour: 17,
      text: prose`
        Derde zaterdag. De ketel is gekeurd en de gang is vrij tot aan de wc. Hij zoekt uit, ik draag. Ik mag niks pakken
        zonder te vragen. Vandaag heb ik 41 keer "dit?" gezegd. Elf keer was het ja.`,
      helpfulTo: ['kaat-de-smedt', 'gulsum-aydin'],
    },
    {
      key: 'woning-20', person: 'mo-aarab', daysAgo: 101, hour: 23,
      text: prose`
        Tegenslag. De wijkagent stond voor een ander op de galerij en toen heeft hij de gang weer dichtgezet. Ik was boos en
        dat heb ik laten merken. Nu zit ik thuis en denk: dat had ik niet moeten zeggen.`,
    },
    {
      key: 'woning-21', person: 'gulsum-aydin', replyTo: 'woning-20', daysAgo: 100, hour: 8,
      text: 'Wat heb je precies gezegd? En wat zei hij?',
    },
    {
      key: 'woning-22', person: 'mo-aarab', replyTo: 'woning-21', daysAgo: 99, hour: 18,
      text: prose`
        Ik zei: "Ik ben geen verhuizer." Hij zei: "Dat weet ik, Mo. Jij bent de enige die aanbelt." Zaterdag gaan we verder.`,
      helpfulTo: ['gulsum-aydin', 'kaat-de-smedt', 'yasemin-kilic', 'carlijn-peeters'],
    },
    {
      key: 'woning-23', person: 'kaat-de-smedt', replyTo: 'woning-22', daysAgo: 98, hour: 20,
      text: prose`
        Die zin hou ik bij. En reken erop dat het nog eens dichtgaat. Wij noemen dat geen mislukking, wij noemen dat een
        slechte week.`,
      helpfulTo: ['mo-aarab'],
    },
  ],
  closedDaysAgo: 75,
  closedBecause: prose`
    De ketel is goedgekeurd, de maand is om en de opbrengst staat online. Mo en Carlijn gaan op zaterdag gewoon door.`,
}
