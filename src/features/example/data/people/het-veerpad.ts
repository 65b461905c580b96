import type { ExamplePerson } from '../../shape.ts'
import { prose } from '../prose.ts'

export const peopleOfHetVeerpad: ExamplePerson[] = [
  {
    handle: 'marloes-dekkers',
    name: 'Marloes Dekkers',
    role: 'Leerkracht groep 7',
    about: prose`
      Dertien jaar voor de klas, waarvan tien op dezelfde school en acht in hetzelfde lokaal. Ik weet welke tegel los ligt.
      Ik lees hier vaak op zondagavond, dan komt alles boven.`,
    reach: 'Stuur hier een berichtje. Onder schooltijd ligt mijn telefoon in de la.',
    organisations: ['het-veerpad'],
    language: 'nl',
    learn: [
      { text: 'Rustig blijven bij een ouder die al boos binnenkomt', freshDaysAgo: 12 },
      { text: 'Minder nakijken zonder dat kinderen denken dat het niet meer telt', freshDaysAgo: 64 },
    ],
    teach: [
      { text: 'Een klas van 31 aan het begin van het jaar een groep laten worden', freshDaysAgo: 12 },
      { text: 'Topografie met een zak aardappelen', freshDaysAgo: 210 },
    ],
  },
  {
    handle: 'bram-verhelst',
    name: 'Bram Verhelst',
    role: 'Leraar groep 8, woont in Vlaanderen en werkt in Nederland',
    about: prose`
      Meester in Nederland, thuis in Assenede. Na negen jaar zeg ik nog altijd "speelplaats" en zij "schoolplein". Elke
      ochtend dertien kilometer fietsen, en ik heb nog nooit een file gehad.`,
    reach: 'Bericht hier, of na vijven aan de schoolpoort. Op woensdagnamiddag ben ik van mijn kinderen.',
    organisations: ['het-veerpad'],
    language: 'nl',
    learn: [
      { text: 'Adviesgesprekken over het vervolgonderwijs waar niemand huilt, ik ook niet', freshDaysAgo: 20 },
      { text: 'Waarom men in Nederland voor alles een protocol heeft en het dan toch anders doet', freshDaysAgo: 150 },
    ],
    teach: [
      { text: 'Ouders van twee kanten van de grens aan één tafel krijgen', freshDaysAgo: 20 },
      { text: 'Wat een school wel en niet op WhatsApp zet', freshDaysAgo: 58 },
    ],
  },
  {
    handle: 'sabah-oulad-ali',
    name: 'Sabah Oulad Ali',
    role: 'Intern begeleider',
    about: prose`
      Ik begeleid leerkrachten op twee scholen bij leerlingen die iets extra's nodig hebben. Voor ik advies geef, stel ik
      meestal nog drie vragen. Mijn collega's weten dat en nemen er koffie bij.`,
    reach: 'Mail: sabah@example.org. Ik antwoord binnen twee werkdagen, op vrijdag werk ik niet.',
    organisations: ['het-veerpad'],
    language: 'nl',
    ambassador: true,
    learn: [
      { text: 'Intervisie begeleiden zonder zelf met de oplossing te komen', freshDaysAgo: 8 },
      { text: 'Wat een kleuterklas nodig heeft als er steeds een andere juf staat', freshDaysAgo: 15 },
    ],
    teach: [
      { text: 'Een moeilijk oudergesprek voorbereiden in een kwartier', freshDaysAgo: 8 },
      { text: 'Een dossier schrijven dat een ouder ook mag lezen', freshDaysAgo: 95 },
    ],
  },
  {
    handle: 'ruud-traas',
    name: 'Ruud Traas',
    role: 'Schooldirecteur',
    about: 'Twee scholen, 340 leerlingen, één agenda. Hou van kort.',
    reach: 'Bel de school.',
    organisations: ['het-veerpad'],
    language: 'nl',
    learn: [{ text: 'Hoe een ander het rooster rond krijgt', freshDaysAgo: 30 }],
    teach: [
      { text: 'Een fusie van twee teams, met wat er misging', freshDaysAgo: 180 },
      { text: 'Nee zeggen tegen projecten', freshDaysAgo: 30 },
    ],
  },
  {
    handle: 'wendell-pinas',
    name: 'Wendell Pinas',
    role: 'Docent techniek op het vmbo',
    about: prose`
      Twintig jaar timmerman geweest, toen de school in. Geboren in Moengo, opgegroeid in Vlissingen. In mijn lokaal mag
      bijna alles, behalve hardlopen. Ook kaderlid van de vakbond.`,
    reach: 'Loop het praktijklokaal in. Anders hier, ik kijk er ’s avonds op.',
    organisations: ['het-veerpad', 'vakbond-voorwerk'],
    language: 'nl',
    learn: [
      { text: 'Leerlingen aan het praten krijgen die liever met hun handen denken', freshDaysAgo: 25 },
      { text: 'Een ander aanspreken op veiligheid zonder politieagent te worden', freshDaysAgo: 44 },
    ],
    teach: [
      { text: 'Vakkennis doorgeven aan iemand die dertig jaar jonger is', freshDaysAgo: 70 },
      { text: 'Een praktijkles met zestien leerlingen en drie zaagmachines', freshDaysAgo: 25 },
    ],
  },
]
