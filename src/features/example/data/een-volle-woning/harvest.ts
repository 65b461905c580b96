import type { ExampleHarvest } from '../../shape.ts'
import { prose } from '../prose.ts'

export const eenVolleWoningHarvest: ExampleHarvest = {
  key: 'opbrengst-woning',
  question: 'woning',
  circle: 'kring-woning',
  writer: 'mo-aarab',
  title: 'Eerst de ketel: beginnen bij een woning die vol is',
  intro: prose`
    Geschreven door Mo, nagekeken door de anderen. Wij zijn een wijkbeheerder, een woonconsulent, een klantmanager van de
    gemeente, een hoofdverpleegkundige en een zus. Gespecialiseerd zijn we hier geen van allen in. Er bestaat goede hulp
    voor mensen die niets weg kunnen doen; dit gaat over de weken daarvoor.`,
  licence: 'CC-BY-SA-4.0',
  audience: 'public',
  passages: [
    {
      text: prose`
        Begin aan de deur met de waarheid: "Ik kom voor twee dingen, iets leuks en iets minder leuks. Waar wilt u mee
        beginnen?" Hij weet allang dat je het weet.`,
      from: ['woning-1', 'woning-4'],
    },
    {
      text: prose`
        Vraag je af wat er voor hem op het spel staat. Vaak is dat jij: jij bent de laatste bij wie hij nog gewoon zichzelf
        is. Kom dus alleen, of hooguit met zijn tweeën.`,
      from: ['woning-2', 'woning-3', 'woning-9'],
    },
    {
      text: prose`
        Moet er een brief komen, breng hem dan zelf. Zeg dat er lelijke taal in staat en blijf erbij zitten tot hij gelezen
        is. Kan het twee of drie dagen wachten, gebruik die dan om eerst langs te gaan.`,
      from: ['woning-7', 'woning-8', 'woning-10'],
    },
    {
      text: prose`
        Begin bij één plek die hij zelf terug wil of die hij zelf aanwijst: een zetel bij het raam, een meter rond de ketel.
        Zeg nooit "opruimen".`,
      from: ['woning-10', 'woning-11', 'woning-kaat'],
    },
    {
      text: prose`
        Spreek af dat veilig het doel is. Leeg komt misschien later, en misschien niet. Veilig is: zonder klimmen van het
        bed naar de wc, zonder klimmen naar de deur, en niets bij het vuur. De verhuurder mag daar de meterkast en vochtige
        muren aan toevoegen.`,
      from: ['woning-12', 'woning-13', 'woning-14'],
    },
    {
      text: prose`
        Haal het nooit in één weekend leeg, hoe goed je het ook bedoelt. Een familie die dat deed, zag het na vier maanden
        weer volstaan en raakte hem kwijt.`,
      from: ['woning-gulsum', 'woning-15'],
    },
    {
      text: 'Hij zoekt uit, jij draagt. Vraag bij elk ding of het weg mag, ook als je 41 keer vraagt en het elf keer mag.',
      from: ['woning-19'],
    },
    {
      text: prose`
        Zoek uit wie er een potje heeft. Bij ons had de corporatie geld voor een container en de gemeente voor de rest, en
        wisten we dat niet van elkaar. Nu staat het op één A4'tje.`,
      from: ['woning-17', 'woning-18'],
    },
    {
      text: prose`
        Het gaat een keer weer dicht. Word daar niet te boos over, en als je het toch wordt, ga dan terug. "Jij bent de
        enige die aanbelt", zei hij. Dat is de reden om het te blijven doen.`,
      from: ['woning-20', 'woning-22', 'woning-23'],
    },
  ],
  consents: [
    { person: 'mo-aarab', answer: 'named' },
    { person: 'carlijn-peeters', answer: 'named' },
    { person: 'yasemin-kilic', answer: 'named' },
    { person: 'kaat-de-smedt', answer: 'named' },
    { person: 'gulsum-aydin', answer: 'unnamed' },
  ],
  writtenDaysAgo: 89,
  publishedDaysAgo: 78,
  uses: [
    {
      person: 'ilse-brandsma', daysAgo: 64,
      line: 'Bij een renovatie gebruikt: eerst de deur, dan de brief. Vier van de vijf lieten ons binnen.',
    },
    {
      person: 'esperance-mukamana', daysAgo: 31,
      line: 'Onze sociale dienst heeft het lijstje met de drie dingen overgenomen voor het ontslaggesprek.',
    },
  ],
}
