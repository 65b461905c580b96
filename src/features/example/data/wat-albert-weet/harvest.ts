import type { ExampleHarvest } from '../../shape.ts'
import { prose } from '../prose.ts'

export const watAlbertWeetHarvest: ExampleHarvest = {
  key: 'opbrengst-albert',
  question: 'albert',
  writer: 'dewi-soetanto',
  title: 'Wat Albert weet: dertien lessen over vakkennis doorgeven',
  intro: prose`
    Dertien mensen uit scholen, ziekenhuizen, een bond, een gemeente en mijn eigen waterschap antwoordden op mijn vraag. De
    een met een lang verhaal, de ander met één woord. Ik heb alles naast elkaar gelegd en er dertien lessen uit gehaald. Aan
    alle dertien: dank. Aan Albert in het bijzonder, omdat hij dit heeft laten gebeuren.

    Met de eerste negen zijn we begonnen. Het sjabloon ligt in de kast.`,
  licence: 'CC-BY-4.0',
  audience: 'public',
  passages: [
    {
      text: prose`
        Begin bij wat er misging toen hij er niet was. Bij ons was dat een duiker die op geen kaart stond, achter een
        schuur. Zo'n voorval vertelt je sneller wat je mist dan een lijst met onderwerpen.`,
      from: ['albert-zelf-1'],
    },
    {
      text: prose`
        Laat het sjabloon los. Wie alles wil vastleggen, krijgt ordners die niemand opent. Ook als je het sjabloon zelf hebt
        aangeschaft.`,
      from: ['albert-joost-2', 'albert-marijke'],
    },
    {
      text: prose`
        Laat de opvolger het eerst zelf doen en praat daarna pas. Een vakman weet niet wat hij weet, tot hij een ander het
        verkeerd ziet doen. Eén fout per dag is genoeg.`,
      from: ['albert-wendell'],
    },
    {
      text: prose`
        Neem één geval tegelijk: een patiënt van deze week, een stuw van gisteren. Een kwartier is lang genoeg. Wat zag je,
        wat deed je en hoe wist je dat?`,
      from: ['albert-kaat'],
    },
    {
      text: prose`
        Wie blijft, beslist wat er op papier komt. De jongsten in het team hoorden zelf het best wat nieuw voor ze was, en
        een nieuwkomer die elke avond insprak wat hij gek vond, had na drie weken de goede vragen.`,
      from: ['albert-kaat', 'albert-mo-1'],
    },
    {
      text: prose`
        Vraag nooit "wat moet ik weten?". Vraag een week later naar wat je vreemd vond. Dat zijn leuke vragen om te krijgen.`,
      from: ['albert-mo-1'],
    },
    {
      text: prose`
        Ga erheen. Op de plek zelf, met de vraag wat hier de laatste keer misging, komt meer los dan aan een tafel of aan de
        telefoon. Laat hem ook horen hoe zijn verhaal bij anderen is aangekomen: bij "dat is niet waarom" begint het pas.`,
      from: ['albert-noor', 'albert-sietske-1'],
    },
    {
      text: prose`
        Schrijf alleen op wat zelden voorkomt en dan snel moet gaan. In een kennisbank met 640 fiches gingen 26 van de 31
        opgevraagde fiches daarover.`,
      from: ['albert-filip', 'albert-pieter-jan-2'],
    },
    {
      text: prose`
        Vraag naar twijfel: wanneer wist je het de laatste keer niet zeker? Twijfel zit op de plek waar het boekje ophoudt.`,
      from: ['albert-pieter-jan-1'],
    },
    {
      text: prose`
        Maak één vel met namen: wie bel je in welk geval, en wie vooral niet. Verwacht niet dat iemand zo'n lijst uit zijn
        mouw schudt. Schrijf mee terwijl er gebeld wordt.`,
      from: ['albert-marijke', 'albert-rachel'],
    },
    {
      text: prose`
        Spreek af dat je na het afscheid nog mag bellen, hoeveel dagen en voor hoeveel geld. Spreek ook af wanneer niet. Op
        donderdag wordt er gebiljart.`,
      from: ['albert-joost-1', 'albert-zelf-2', 'albert-mo-2', 'albert-zelf-3'],
    },
    {
      text: prose`
        Vraag wat er mag ophouden. Wie weggaat, weet welke gewoonten alleen nog bestaan omdat een voorganger ermee begon, en
        welke grappen je opvolger beter kan laten.`,
      from: ['albert-henk-1', 'albert-henk-2'],
    },
    {
      text: prose`
        Begin eerder dan je denkt, en kijk wie de volgende is. Dat kan een conciërge zijn, of jijzelf. Van vier van Alberts
        elf plekken wist een ander eigenlijk meer, en die was al drie jaar weg.`,
      from: ['albert-sietske-2', 'albert-ruud'],
    },
  ],
  consents: [
    { person: 'albert-nauta', answer: 'named' },
    { person: 'sietske-dijkema', answer: 'named' },
    { person: 'joost-ter-haar', answer: 'unnamed' },
    { person: 'henk-bosscher', answer: 'named' },
    { person: 'marijke-postma', answer: 'named' },
    { person: 'wendell-pinas', answer: 'named' },
    { person: 'ruud-traas', answer: 'named' },
    { person: 'kaat-de-smedt', answer: 'named' },
    { person: 'filip-goethals', answer: 'named' },
    { person: 'noor-achterberg', answer: 'named' },
    { person: 'pieter-jan-lambrecht', answer: 'named' },
    { person: 'mo-aarab', answer: 'named' },
    { person: 'rachel-whitcombe', answer: 'named' },
  ],
  writtenDaysAgo: 74,
  publishedDaysAgo: 68,
  uses: [
    {
      person: 'ruud-traas', daysAgo: 51,
      line: 'Conciërge loopt nu elke dinsdag een ronde met de jongste leerkracht. Levert per week één briefje op.',
    },
    {
      person: 'rachel-whitcombe', daysAgo: 39,
      line: 'We walked the wet cellars with number 7 in hand. Nine addresses that were in no file.',
    },
    {
      person: 'filip-goethals', daysAgo: 14,
      line: 'Vier van de dertien voorgelezen op onze vorming over mentorschap. Over de kennisbank is hard gelachen.',
    },
  ],
}
