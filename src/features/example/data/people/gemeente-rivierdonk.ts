import type { ExamplePerson } from '../../shape.ts'
import { prose } from '../prose.ts'

export const peopleOfGemeenteRivierdonk: ExamplePerson[] = [
  {
    handle: 'geert-jan-hoekstra',
    name: 'Geert-Jan Hoekstra',
    role: 'Beleidsmedewerker ruimte',
    about: prose`
      Ik schrijf al 22 jaar nota's en heb er in die tijd vier zien uitvoeren, waar ik overigens best trots op ben. Ik werk
      aan omgevingsplannen en aan de vraag wat "vroegtijdig betrekken" in een dorp van achthonderd zielen eigenlijk
      betekent.`,
    reach: 'Per bericht, dan kan ik er een nacht over slapen. Dat scheelt u een halve pagina.',
    organisations: ['gemeente-rivierdonk'],
    language: 'nl',
    ambassador: true,
    learn: [
      { text: 'Korter schrijven', freshDaysAgo: 5 },
      { text: 'Bewoners iets vragen voordat ik het antwoord al heb opgeschreven', freshDaysAgo: 40 },
    ],
    teach: [
      { text: 'Een bestemmingsplan uitleggen aan mensen die er boos over zijn', freshDaysAgo: 40 },
      { text: 'Hoe een voorstel door de raad komt, en waar het meestal blijft liggen', freshDaysAgo: 120 },
    ],
  },
  {
    handle: 'yasemin-kilic',
    name: 'Yasemin Kılıç',
    role: 'Klantmanager werk en inkomen',
    about: prose`
      Ik begeleid zo'n negentig mensen met een uitkering. Vroeger zat ik zelf met mijn moeder aan de andere kant van dat
      bureau om te vertalen. Ik zeg dingen zoals ze zijn, liefst met koffie erbij.`,
    reach: 'Appen mag niet van de gemeente, een bericht hier wel.',
    organisations: ['gemeente-rivierdonk'],
    language: 'nl',
    learn: [
      { text: 'Nee zeggen tegen iemand die het echt nodig heeft, en daarna toch slapen', freshDaysAgo: 18 },
      { text: 'Samenwerken met de corporatie zonder drie formulieren', freshDaysAgo: 75 },
    ],
    teach: [
      { text: 'Een huisbezoek waarbij je niet na vijf minuten weer buiten staat', freshDaysAgo: 75 },
      { text: 'Slecht nieuws vertellen aan de telefoon', freshDaysAgo: 18 },
    ],
  },
  {
    handle: 'anouk-van-vliet',
    name: 'Anouk van Vliet',
    role: 'Plaatsvervangend griffier',
    about: prose`
      Ik werk voor de gemeenteraad, niet voor het college. Het verschil leg ik graag uit, ook voor de achtste keer. Verzamel
      versprekingen uit commissievergaderingen.`,
    reach: 'Bericht hier. Op raadsavonden hoort u mij pas de volgende dag, met wallen.',
    organisations: ['gemeente-rivierdonk'],
    language: 'nl',
    learn: [
      { text: 'Wat wel en niet kan met automatisch uitschrijven van vergaderingen', freshDaysAgo: 6 },
      { text: 'Nieuwe raadsleden wegwijs maken zonder map van vier kilo', freshDaysAgo: 88 },
    ],
    teach: [
      { text: 'Een besluitenlijst die in één keer klopt', freshDaysAgo: 33 },
      { text: 'Een voorzitter helpen die de spreektijd laat lopen', freshDaysAgo: 88 },
    ],
  },
  {
    handle: 'rachel-whitcombe',
    name: 'Rachel Whitcombe',
    role: 'Policy adviser, climate adaptation',
    about: prose`
      From Leeds, in the Netherlands for six years, in local government for three. I dream in English, swear in Dutch and
      write council memos in something in between. Please answer me in Dutch: I read it well and need the practice.`,
    reach: 'A message here, or rachel@example.org. Dutch or English, both are fine.',
    organisations: ['gemeente-rivierdonk'],
    language: 'en',
    learn: [
      { text: 'Writing Dutch that colleagues do not quietly correct before it goes out', freshDaysAgo: 10 },
      { text: 'How a polder meeting reaches a decision without anyone deciding', freshDaysAgo: 130 },
    ],
    teach: [
      { text: 'Explaining flood maps to people who live on them', freshDaysAgo: 50 },
      { text: 'Chairing a meeting in your second language', freshDaysAgo: 130 },
    ],
  },
  {
    handle: 'jurre-wiersma',
    name: 'Jurre Wiersma',
    role: 'Teamleider publieksbalie',
    about: prose`
      Twee jaar geleden zat ik zelf nog achter het loket paspoorten te tellen, nu ben ik teamleider van elf mensen van wie
      er acht ouder zijn dan ik. Ik doe maar alsof dat normaal is.`,
    reach: 'Bericht hier of gewoon langs de balie lopen, ik sta er meestal zelf.',
    organisations: ['gemeente-rivierdonk'],
    language: 'nl',
    learn: [
      { text: 'Leidinggeven aan mensen die mij hebben ingewerkt', freshDaysAgo: 14 },
      { text: 'Nieuwe collega’s houden', freshDaysAgo: 14 },
    ],
    teach: [{ text: 'Een boze bezoeker aan de balie weer laten zitten', freshDaysAgo: 60 }],
  },
]
