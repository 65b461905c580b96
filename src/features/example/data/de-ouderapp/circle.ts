import type { ExampleCircle } from '../../shape.ts'
import { prose } from '../prose.ts'

export const deOuderappCircle: ExampleCircle = {
  key: 'kring-ouderapp',
  question: 'ouderapp',
  formedDaysAgo: 135,
  purpose: 'Ouders eerlijk en op tijd vertellen wat er gebeurd is, en daarna weer gewoon lesgeven.',
  rhythm: 'Schrijven als er iets gebeurd is, en anders op zondagavond.',
  confidentiality: 'Geen namen van kinderen, ouders of huurders. Wat we willen delen, gaat via een opbrengst.',
  duration: 'Tien weken',
  endsInDays: -65,
  members: [
    {
      person: 'marloes-dekkers',
      answer: 'accepted',
      ownQuestion: 'Wat doe ik in het eerste uur, met dertig andere kinderen om me heen?',
    },
    {
      person: 'bram-verhelst',
      answer: 'accepted',
      ownQuestion: 'Wat als het gerucht al in twee landen rondgaat?',
    },
    {
      person: 'sabah-oulad-ali',
      answer: 'accepted',
      ownQuestion: 'Wat mag je vertellen over een kind dat iedereen herkent?',
    },
    {
      person: 'carlijn-peeters',
      answer: 'accepted',
      ownQuestion: 'Hoe lang moet ik zelf in die app blijven zitten?',
    },
    {
      person: 'yasemin-kilic',
      answer: 'accepted',
      ownQuestion: 'Wat ziet een ouder eigenlijk op een gewone dag?',
    },
    { person: 'ruud-traas', answer: 'declined', ownQuestion: '' },
  ],
  contributions: [
    {
      key: 'ouderapp-1', person: 'marloes-dekkers', daysAgo: 134, hour: 20,
      text: prose`
        Fijn dat jullie er zijn. Ik begin met een bekentenis. Vanmiddag op het plein heb ik twee keer aan die app gedacht,
        en er gebeurde helemaal niks. Ik sta al uit te leggen voor er iets is.`,
    },
    {
      key: 'ouderapp-2', person: 'bram-verhelst', replyTo: 'ouderapp-1', daysAgo: 134, hour: 21,
      text: prose`
        Herkenbaar. Bij mij was het twee jaar geleden een ruit. Allez, een halve ruit. Tegen dat ik naar huis fietste, was
        het in de app een inbraak.`,
    },
    {
      key: 'ouderapp-3', person: 'yasemin-kilic', daysAgo: 132, hour: 22,
      text: prose`
        Nu even van de andere kant. Ik zit in zo'n app, van de klas van mijn dochter, en ik lees alles. Weet je waarom? Van
        school krijg ik één nieuwsbrief per maand en van mijn dochter hoor ik dat het "gewoon" was. Die app is het enige
        raam dat ik heb. Er zit soms vuil op, maar ik kijk er toch doorheen.`,
      helpfulTo: ['marloes-dekkers', 'bram-verhelst', 'sabah-oulad-ali'],
    },
    {
      key: 'ouderapp-4', person: 'marloes-dekkers', replyTo: 'ouderapp-3', daysAgo: 131, hour: 17,
      text: prose`
        Oei. Voor mij is het een muur waar dingen over mij op geschreven worden. Een raam, daar was ik nooit op gekomen.`,
    },
    {
      key: 'ouderapp-5', person: 'sabah-oulad-ali', daysAgo: 130, hour: 9,
      text: prose`
        Drie vragen, Marloes. Hoeveel tijd zat er die dag tussen het klimrek en jouw telefoontje naar zijn moeder? Wie had
        er kunnen bellen? En wat hield je tegen?`,
      helpfulTo: ['marloes-dekkers'],
    },
    {
      key: 'ouderapp-6', person: 'marloes-dekkers', replyTo: 'ouderapp-5', daysAgo: 129, hour: 20,
      text: prose`
        25 minuten, en toen belde zij míj. Ik heb zelf helemaal niet gebeld, merk ik nu ik het opschrijf. Wie het had
        gekund: ik, of de administratie. Wat me tegenhield: ik wilde eerst zeker weten wat er gebeurd was. En het was pauze
        en ik had een boterham in mijn hand.`,
    },
    {
      key: 'ouderapp-7', person: 'carlijn-peeters', replyTo: 'ouderapp-6', daysAgo: 128, hour: 16,
      text: prose`
        Daar zit het. In de flat heb ik geleerd: wie eerst alles zeker wil weten, is altijd de tweede. Ik schrijf nu binnen
        een half uur zoiets:

        "Er staat brandweer bij nummer 40. Ik weet nog niet waarom. Om elf uur weet ik meer, dan schrijf ik weer."

        Dan houden 140 mensen hun mond tot elf uur. Nou ja, 130.`,
      helpfulTo: ['marloes-dekkers', 'bram-verhelst', 'yasemin-kilic'],
    },
    {
      key: 'ouderapp-8', person: 'bram-verhelst', replyTo: 'ouderapp-7', daysAgo: 127, hour: 17,
      text: 'Dat "om elf uur schrijf ik weer" neem ik over. Ge geeft ze iets om op te wachten.',
    },
    {
      key: 'ouderapp-9', person: 'sabah-oulad-ali', replyTo: 'ouderapp-7', daysAgo: 126, hour: 10,
      text: prose`
        Bij jou gaat het over een brandweerauto, bij ons over een kind. In een klas van 31 weet iedereen wie je bedoelt met
        "een leerling". Ik vind dat we daar niet te snel overheen moeten stappen.`,
    },
    {
      key: 'ouderapp-10', person: 'marloes-dekkers', replyTo: 'ouderapp-9', daysAgo: 125, hour: 20,
      text: 'Maar ze weten het toch al. Er ging een foto rond.',
    },
    {
      key: 'ouderapp-11', person: 'sabah-oulad-ali', replyTo: 'ouderapp-10', daysAgo: 124, hour: 9,
      text: 'Dat een ander het rondstuurt, is voor mij geen reden om het zelf ook te doen.',
    },
    {
      key: 'ouderapp-12', person: 'yasemin-kilic', replyTo: 'ouderapp-11', daysAgo: 122, hour: 22,
      text: prose`
        Sabah heeft een punt en ik heb een voorbeeld. Vorig jaar schreef de juf aan alle ouders dat "een kind" luizen had.
        Mijn dochter was die dag als enige niet op school. Ik heb het nooit tegen de juf gezegd. Dus nu zeg ik het tegen
        jullie.`,
      helpfulTo: ['sabah-oulad-ali', 'marloes-dekkers'],
    },
    {
      key: 'ouderapp-13', person: 'bram-verhelst', daysAgo: 121, hour: 18,
      text: prose`
        Voorstel dan. Eerst bellen naar de ouders van het kind zelf, en vragen wat de rest mag weten. Twee telefoontjes van
        drie minuten. Willen ze niks, dan schrijven we niks.`,
      helpfulTo: ['sabah-oulad-ali', 'marloes-dekkers', 'yasemin-kilic'],
    },
    {
      key: 'ouderapp-14', person: 'marloes-dekkers', replyTo: 'ouderapp-13', daysAgo: 118, hour: 20,
      text: prose`
        Zo ga ik het doen:
        - binnen een half uur bellen, ook met een boterham in mijn hand
        - vragen wat ik de anderen mag vertellen
        - drie zinnen in het ouderportaal, met een tijd waarop ik meer weet

        Het ligt op een kaartje in de la bij de pleisters. Nu maar wachten tot er iemand valt.`,
    },
    {
      key: 'ouderapp-15', person: 'marloes-dekkers', daysAgo: 104, hour: 16,
      text: prose`
        Het kamp: niks. Nul. En vandaag, een gewone dag: twee jongens, één bril. Allebei de ouders gebeld, om 10.40 en om
        10.44 uur. De ene vader: "Zet er maar in dat het een ongelukje was." De andere moeder: "Het was géén ongelukje."
        Daar stond ik met mijn drie zinnen.`,
    },
    {
      key: 'ouderapp-16', person: 'sabah-oulad-ali', replyTo: 'ouderapp-15', daysAgo: 104, hour: 17,
      text: 'Wat heb je geschreven?',
    },
    {
      key: 'ouderapp-17', person: 'marloes-dekkers', replyTo: 'ouderapp-16', daysAgo: 103, hour: 20,
      text: prose`
        Niks. En dat heb ik ook tegen allebei gezegd: jullie zijn het niet eens, dus ik schrijf niets. Het bleef stil in de
        app. De moeder had er zelf in gezet: "Juf heeft gebeld, het is geregeld."`,
      helpfulTo: ['sabah-oulad-ali', 'bram-verhelst', 'carlijn-peeters', 'yasemin-kilic'],
    },
    {
      key: 'ouderapp-18', person: 'carlijn-peeters', replyTo: 'ouderapp-17', daysAgo: 102, hour: 9,
      text: 'Kijk. Zij schreef jouw bericht, en van haar geloven ze het.',
    },
    {
      key: 'ouderapp-19', person: 'bram-verhelst', daysAgo: 96, hour: 21,
      text: prose`
        Hier is het minder goed gegaan. Ruzie in groep 8, ik had vergadering en belde pas na de middag. Tegen dan zaten ze
        aan 63 berichten. Toch mijn drie zinnen gestuurd, en dat was olie op het vuur: "Nu pas?" Dus na een paar uur moet ge
        dat niet meer doen. Dan is het bellen, en alleen nog bellen.`,
      helpfulTo: ['marloes-dekkers', 'sabah-oulad-ali'],
    },
    {
      key: 'ouderapp-20', person: 'yasemin-kilic', daysAgo: 90, hour: 22,
      text: prose`
        En het raam? We hebben het al weken over wat je doet als het misgaat. Mijn vraag was wat een ouder ziet op een
        gewone dag. Daar heeft nog niemand iets op gezegd, ik ook niet trouwens.`,
      helpfulTo: ['marloes-dekkers'],
    },
    {
      key: 'ouderapp-21', person: 'marloes-dekkers', replyTo: 'ouderapp-20', daysAgo: 83, hour: 16,
      text: prose`
        Klopt, die is blijven liggen. Ik stuur nu elke vrijdag één foto zonder kinderen erop, met één zin. Een bord vol
        breuken, een rij regenlaarzen. Kost me vier minuten. Vandaag schreef een vader terug: "O, dáár was dat ei voor." 🥚`,
      helpfulTo: ['yasemin-kilic', 'bram-verhelst', 'sabah-oulad-ali'],
    },
    {
      key: 'ouderapp-22', person: 'sabah-oulad-ali', daysAgo: 80, hour: 10,
      text: prose`
        In de opbrengst wil ik ook graag zien waar we niet uitgekomen zijn: of je schrijft over een kind dat iedereen
        herkent. Voor mij blijft het nee, tenzij de ouders het willen. Ook als het daardoor rumoerig wordt.`,
      helpfulTo: ['marloes-dekkers'],
    },
    {
      key: 'ouderapp-23', person: 'bram-verhelst', replyTo: 'ouderapp-22', daysAgo: 79, hour: 17,
      text: prose`
        Goed zo. Ondertussen heeft Ruud een gsm van school aan een haakje gehangen in de gang van de bovenbouw. Zonder
        vergadering. Ik was er bijna door ontroerd.`,
    },
  ],
  closedDaysAgo: 62,
  closedBecause: 'De opbrengst is klaar en de tien weken zijn om. Marloes wil weer gewoon op zondagavond op de bank.',
}
