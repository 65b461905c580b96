import type { ExamplePerson } from '../../shape.ts'
import { prose } from '../prose.ts'

export const peopleOfAzScheldekant: ExamplePerson[] = [
  {
    handle: 'lieselot-vandecasteele',
    name: 'Lieselot Vandecasteele',
    role: 'Verpleegkundige intensieve zorgen',
    about: prose`
      Elf jaar intensieve zorgen, vier vijfde. Ik hou van mijn vak en dat wil ik graag zo houden. Na een nacht ben ik tot
      twee uur in de namiddag niet aanspreekbaar, ook niet voor mijn kat.`,
    reach: 'Een bericht hier. Ik lees het tussen twee shiften, dus soms om zes uur ’s morgens.',
    organisations: ['az-scheldekant'],
    language: 'nl',
    learn: [
      { text: 'Op tijd zeggen dat het niet meer gaat', freshDaysAgo: 9 },
      { text: 'Stagiairs begeleiden als er eigenlijk geen tijd voor is', freshDaysAgo: 110 },
    ],
    teach: [
      { text: 'Met familie praten op het slechtste moment van hun leven', freshDaysAgo: 47 },
      { text: 'Een overdracht in vier minuten', freshDaysAgo: 9 },
    ],
  },
  {
    handle: 'kaat-de-smedt',
    name: 'Kaat De Smedt',
    role: 'Hoofdverpleegkundige geriatrie',
    about: prose`
      Drie jaar hoofdverpleegkundige, daarvoor veertien jaar aan het bed op dezelfde dienst. Mijn voeten weten de weg nog,
      mijn agenda denkt daar anders over.`,
    reach: 'Bericht hier, of klop gewoon aan: tweede verdieping, het bureau met de kapotte luxaflex.',
    organisations: ['az-scheldekant'],
    language: 'nl',
    learn: [
      { text: 'Leidinggeven zonder alles zelf op te vangen', freshDaysAgo: 22 },
      { text: 'Hoe je een uurrooster eerlijk maakt als niemand hetzelfde eerlijk vindt', freshDaysAgo: 52 },
    ],
    teach: [
      { text: 'Van collega naar leidinggevende op je eigen dienst', freshDaysAgo: 52 },
      { text: 'Ontslag regelen voor iemand bij wie het thuis niet veilig is', freshDaysAgo: 85 },
    ],
  },
  {
    handle: 'hicham-bouazza',
    name: 'Hicham Bouazza',
    role: 'Zorgkundige geriatrie, vaste nacht',
    about: prose`
      52, zeventien jaar nacht. Mijn vrouw slaapt als ik werk, ik slaap als zij werkt. Wij zijn zeer gelukkig getrouwd.`,
    reach: 'Bericht. Ik antwoord tussen twee en vier, ’s nachts dus.',
    organisations: ['az-scheldekant'],
    language: 'nl',
    learn: [
      { text: 'Hoe lang een mens nachten kan doen', freshDaysAgo: 7 },
      { text: 'Mijn mond opendoen op een vergadering om tien uur ’s morgens', freshDaysAgo: 31 },
    ],
    teach: [
      { text: 'Onrustige mensen ’s nachts tot rust brengen zonder medicatie', freshDaysAgo: 31 },
      { text: 'Zes soorten slapen overdag', freshDaysAgo: 140 },
    ],
  },
  {
    handle: 'filip-goethals',
    name: 'Filip Goethals',
    role: 'Stafmedewerker kwaliteit en vorming',
    about: prose`
      Ik lees de incidentmeldingen, maak er overzichten van en organiseer de vormingen. Van opleiding verpleegkundige, maar
      ik heb al acht jaar geen infuus meer geprikt en dat zouden de patiënten ook niet willen.`,
    reach: 'filip@example.org of hier. Ik antwoord graag uitgebreid, zeg gerust als het korter mag.',
    organisations: ['az-scheldekant'],
    language: 'nl',
    learn: [
      { text: 'Wat mensen tegenhoudt om iets te melden', freshDaysAgo: 28 },
      { text: 'Een verslag dat ook gelezen wordt', freshDaysAgo: 77 },
    ],
    teach: [
      { text: 'Iets meten op een dienst zonder dat het als controle voelt', freshDaysAgo: 28 },
      { text: 'Een vorming van een halve dag terugbrengen tot twintig minuten', freshDaysAgo: 160 },
    ],
  },
  {
    handle: 'esperance-mukamana',
    name: 'Espérance Mukamana',
    role: 'Verpleegkundige spoed',
    about: prose`
      Geboren in Butare, sinds mijn negende in Gent. Verpleegkundige op spoed en daarnaast mentor van nieuwe collega's. Ik
      ben traag in vergaderingen en snel als het nodig is.`,
    reach: 'Liefst een bericht. Bellen mag als het dringend is, en ik weet wat dringend is.',
    organisations: ['az-scheldekant'],
    language: 'nl',
    learn: [
      { text: 'Nabespreken na een zware shift, ook als iedereen naar huis wil', freshDaysAgo: 16 },
      { text: 'Een groep begeleiden waarin artsen en verpleegkundigen samen zitten', freshDaysAgo: 90 },
    ],
    teach: [
      { text: 'Een nieuwe collega de eerste zes weken bij de hand nemen', freshDaysAgo: 16 },
      { text: 'Kalm praten in een kamer waar niemand kalm is', freshDaysAgo: 90 },
    ],
  },
]
