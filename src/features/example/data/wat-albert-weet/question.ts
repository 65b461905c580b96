import type { ExampleQuestion } from '../../shape.ts'
import { prose } from '../prose.ts'

/** A call that never became a circle: thirteen people, twenty contributions, thirteen passages. */
export const watAlbertWeetQuestion: ExampleQuestion = {
  key: 'albert',
  asker: 'dewi-soetanto',
  title: 'Hoe bewaren we wat Albert weet, voordat hij over zeven maanden met pensioen gaat?',
  story: prose`
    Onze peilbeheerder gaat over zeven maanden met pensioen. Hij heet Albert, hij weet dat ik dit vraag en hij vindt het
    "een hoop drukte". Albert regelt het water in een gebied van 8.000 hectare met 23 stuwen. De peilen staan in het
    systeem. Wat er niet in staat: dat de stuw bij het Hoge Pad klemt na drie dagen oostenwind, bij welke boer je eerst even
    aanrijdt, en waarom de peilschaal bij de oude zuivelfabriek altijd tien centimeter te veel aangeeft.

    Vorig jaar was hij twee weken ziek. Toen is er een weiland ondergelopen met zestien pinken erin. Geen ramp, de pinken
    zijn weer droog, maar het kwam doordat niemand wist dat je een duiker moet opendraaien die op geen enkele kaart staat.

    Ik kreeg de opdracht "kennisborging", met een sjabloon van elf bladzijden. Albert heeft op de eerste bladzijde zijn naam
    ingevuld. Ik geloof niet in dat sjabloon, en hij ook niet.

    Wie heeft zoiets weleens goed zien gaan? Of mooi zien mislukken, dat mag ook.`,
  drive: 'organisation',
  whyNow: 'Over zeven maanden is zijn laatste dag. Zijn opvolger begint zes weken daarvoor, als alles meezit.',
  tried: prose`
    Het sjabloon. En twee interviews van een uur met een opnameapparaat op tafel. Hij zei zeventien keer "dat zie je dan
    vanzelf". Ik heb ze geteld.`,
  wish: prose`
    Voorbeelden, tips, waarschuwingen. Eén zin is ook goed. Ik maak er een overzicht van waar iedereen iets aan heeft, met
    jullie namen erbij als jullie dat willen.`,
  relevantInDays: -30,
  themes: ['kennis doorgeven', 'pensioen', 'vakmanschap'],
  audience: 'public',
  askedDaysAgo: 120,
  joins: [
    {
      key: 'albert-ruud', person: 'ruud-traas', daysAgo: 118,
      note: 'Onze conciërge stopt over een jaar. Zelfde verhaal, kleinere sloot.',
    },
    {
      key: 'albert-henk-1', person: 'henk-bosscher', daysAgo: 116,
      note: prose`
        Ik ben zelf een Albert. Over anderhalf jaar moet mijn opvolger weten bij welke directeur je een grap kunt maken en
        bij welke beslist niet. Ik doe mee, al is het maar om te horen wat mij te wachten staat.`,
    },
    {
      key: 'albert-rachel', person: 'rachel-whitcombe', daysAgo: 114,
      note: 'Same here: one colleague knows every wet cellar in town by name. I asked her for a list. She laughed.',
    },
    {
      key: 'albert-sietske-1', person: 'sietske-dijkema', daysAgo: 113,
      note: 'Ik bel hem twee keer per week vanaf de dijk. Dat doe ik dus over zeven maanden ook niet meer.',
    },
  ],
  experiences: [
    {
      key: 'albert-wendell', person: 'wendell-pinas', daysAgo: 118, hour: 21,
      text: prose`
        Voor ik de school in ging, zette mijn baas een jongen van negentien naast me, voor vier maanden. De eerste maand
        legde ik alles uit en hij onthield niks. Toen ben ik gaan vragen: wat zou jij doen? Hij deed het fout en daarna
        vertelde ik pas waarom ik het anders doe. Dan zat het erin. Je weet zelf niet wat je weet, tot een ander het
        verkeerd doet.`,
      worked: 'Eerst laten doen, dan pas praten. Eén fout per dag was genoeg.',
      didNotWork: 'Vooraf uitleggen. En iemand erbij die alles noteert, dan ging ik netjes praten.',
      helpfulTo: ['dewi-soetanto', 'ruud-traas', 'henk-bosscher'],
    },
    {
      key: 'albert-kaat', person: 'kaat-de-smedt', daysAgo: 115,
      text: prose`
        Bij ons vertrok een verpleegkundige na 36 jaar op dezelfde dienst. De laatste tien weken heeft ze elke vrijdag een
        kwartier verteld over één patiënt van die week: wat zag je, wat deed je, hoe wist je dat? De twee jongste collega's
        zaten erbij. Ik schreef alleen op waarvan zij zeiden: "Dat had ik niet gezien." Dat werden veertien blaadjes in een
        schriftje, met de hand. Het ligt nog altijd in de keuken en het is vet van de boter.`,
      worked: 'Eén geval tegelijk. En de jongsten laten kiezen wat er op papier komt, want zij weten wat ze missen.',
      didNotWork: prose`
        De eerste twee vrijdagen zat ik voor. Toen vertelde ze wat ze dacht dat een hoofdverpleegkundige wil horen.`,
      helpfulTo: ['dewi-soetanto', 'filip-goethals', 'sietske-dijkema'],
    },
    {
      key: 'albert-marijke', person: 'marijke-postma', daysAgo: 113, hour: 10,
      text: prose`
        Toen ik stopte als secretaris (nou ja, stopte) heb ik mijn opvolger 41 ordners overgedragen, met een register. Na
        een jaar vroeg ik wat hij eraan had gehad. Eén vel. Dat was het vel waarop stond wie je in welk geval belt, en wie
        je vooral níet belt. De ordners had hij nooit opengedaan. Ik heb daar een avond van gebaald en daarna heb ik hem
        gelijk gegeven.`,
      worked: 'Dat ene vel, met namen. Hij werkt het elk jaar bij.',
      didNotWork: 'Volledigheid.',
      helpfulTo: ['dewi-soetanto', 'rachel-whitcombe', 'joost-ter-haar'],
    },
    {
      key: 'albert-mo-1', person: 'mo-aarab', daysAgo: 110, hour: 18,
      text: prose`
        Mijn voorganger deed 27 jaar dezelfde flats en wou niks opschrijven. Ik heb drie weken meegelopen en elke avond in
        de auto vijf minuten mijn telefoon ingesproken, alleen wat ik gek vond. Waarom gaat hij hier linksom? Waarom belt
        hij daar niet aan? De week erna vroeg ik dat. Toen kwamen de verhalen, want hij vond het leuke vragen.`,
      worked: 'Vragen naar wat je gek vindt, een week later. Dan heeft hij er zelf ook over nagedacht.',
      didNotWork: 'Vragen wat ik moet weten. "Niks", zei hij, "je komt er wel achter."',
      helpfulTo: ['dewi-soetanto', 'noor-achterberg'],
    },
    {
      key: 'albert-noor', person: 'noor-achterberg', daysAgo: 108,
      text: prose`
        Bij een waterzuivering ben ik een ochtend met een man die bijna wegging en vijf collega's langs zijn werk gelopen.
        Bij elke plek één vraag: wat is hier de laatste keer misgegaan? Daarna vertelden die vijf elkaar wat ze hadden
        gehoord, terwijl hij met zijn rug naar ze toe zat en een kwartier niets mocht zeggen. Dat viel hem zwaar. Toen hij
        eindelijk mocht, zei hij: "Ja, maar dat is niet waaróm." En toen kwam het.`,
      worked: 'De plek zelf. En hem laten horen hoe het bij anderen was aangekomen.',
      didNotWork: 'Ik had iemand met een camera meegenomen. Drie uur film, en niemand heeft er ooit naar gekeken.',
      helpfulTo: ['dewi-soetanto', 'pieter-jan-lambrecht', 'mo-aarab'],
    },
    {
      key: 'albert-filip', person: 'filip-goethals', daysAgo: 106,
      text: prose`
        Wij hebben een kennisbank gebouwd: 640 fiches in anderhalf jaar. Ik was projectleider, dus ik mag het zeggen. Er
        zijn er 31 ooit opgevraagd, waarvan twaalf door mijzelf. Bij de lancering kreeg iedereen een koffietas met het logo.
        Die worden wél nog gebruikt.`,
      worked: prose`
        Van die 31 gingen er 26 over iets dat zelden voorkomt en dan snel moet gaan. Dat is dus wat je moet opschrijven. De
        rest leren mensen van elkaar.`,
      didNotWork: 'De andere 609.',
      helpfulTo: ['dewi-soetanto', 'pieter-jan-lambrecht', 'kaat-de-smedt', 'marijke-postma'],
    },
  ],
  follows: ['geert-jan-hoekstra', 'lieselot-vandecasteele', 'carlijn-peeters', 'anouk-van-vliet'],
  talk: [
    {
      key: 'albert-zelf-1', person: 'albert-nauta', daysAgo: 117, hour: 6,
      text: 'Ik lees dit mee. Van die duiker klopt. Die zit achter de schuur van Bouma.',
      helpfulTo: ['dewi-soetanto', 'sietske-dijkema'],
    },
    {
      key: 'albert-joost-1', person: 'joost-ter-haar', daysAgo: 116, hour: 16,
      text: prose`
        Vraag of hij na zijn pensioen nog tien dagen oproepbaar wil zijn en zet dat nu op papier. En reken uit wat zestien
        natte pinken hebben gekost, dan is het geld er morgen.`,
      helpfulTo: ['dewi-soetanto'],
    },
    {
      key: 'albert-zelf-2', person: 'albert-nauta', replyTo: 'albert-joost-1', daysAgo: 115, hour: 6,
      text: 'Tien dagen is goed. Niet op donderdag.',
    },
    {
      key: 'albert-pieter-jan-1', person: 'pieter-jan-lambrecht', daysAgo: 112, hour: 8,
      text: prose`
        In een Europees project over de binnenvaart moesten we de ervaring van oude schippers verzamelen, in vier landen.
        Vragen naar kennis leverde overal hetzelfde op: beleefde antwoorden. Tot een collega in Duisburg iets anders vroeg:
        wanneer heb je het laatst getwijfeld? Toen kregen we 90 verhalen in twee maanden. Twijfel zit precies op de plek
        waar het boekje ophoudt. We vroegen er telkens bij wat er die dag anders had kunnen lopen, en daar stonden de jonge
        schippers dan over te discussiëren. Het rapport zelf raad ik niemand aan, dat heb ik geschreven.`,
      helpfulTo: ['dewi-soetanto', 'noor-achterberg', 'wendell-pinas'],
    },
    {
      key: 'albert-mo-2', person: 'mo-aarab', replyTo: 'albert-zelf-2', daysAgo: 109, hour: 17,
      text: 'Wat is er donderdag?',
    },
    {
      key: 'albert-zelf-3', person: 'albert-nauta', replyTo: 'albert-mo-2', daysAgo: 108, hour: 6,
      text: 'Biljarten.',
      helpfulTo: ['mo-aarab', 'henk-bosscher'],
    },
    {
      key: 'albert-henk-2', person: 'henk-bosscher', daysAgo: 107,
      text: prose`
        Vraag ook wat hij níet meer zou doen. Ik heb dertig jaar dingen volgehouden omdat mijn voorganger ze deed. Dat hoeft
        een ander niet te erven.`,
      helpfulTo: ['dewi-soetanto', 'filip-goethals'],
    },
    {
      key: 'albert-pieter-jan-2', person: 'pieter-jan-lambrecht', daysAgo: 105, hour: 8,
      text: 'Filip, voor die 26 van de 31 zou ik met plezier een heel rapport inleveren.',
    },
    {
      key: 'albert-joost-2', person: 'joost-ter-haar', daysAgo: 104, hour: 16,
      text: 'En laat dat sjabloon vallen. Ik heb het zelf ingekocht, ik weet wat het kostte, en ik zeg: laat vallen.',
      helpfulTo: ['dewi-soetanto'],
    },
    {
      key: 'albert-sietske-2', person: 'sietske-dijkema', daysAgo: 103, hour: 19,
      text: prose`
        Ik ben eergisteren een dag met hem meegereden, met de vraag van Noor in mijn zak: wat is hier de laatste keer
        misgegaan? We zouden tot twaalf uur, het werd half vijf. Ik heb elf plekken op de kaart gezet. Bij vier daarvan zei
        hij: "Dat weet Klaas eigenlijk beter." Klaas is al drie jaar weg. Niemand heeft Klaas ooit iets gevraagd. Dus mijn
        punt is: begin niet in het laatste halfjaar. En kijk alvast wie de volgende Albert is, want dat ben ik misschien
        zelf, van mijn elf kilometer dijk.`,
      helpfulTo: ['dewi-soetanto', 'ruud-traas', 'rachel-whitcombe'],
    },
  ],
  state: 'harvested',
}
