import type { ExampleQuestion } from '../shape.ts'
import { prose } from './prose.ts'

/** Its date has passed: the asker is asked whether it is still urgent. Under an alias, because clients may read it. */
export const eenHogerTariefQuestion: ExampleQuestion = {
  key: 'tarief',
  asker: 'stefan-krol',
  alias: 'independent',
  title: 'Hoe vertel ik een klant van zes jaar dat mijn tarief omhoog gaat?',
  story: prose`
    Ik werk al zes jaar voor dezelfde corporatie, elke maand een dag of drie. Het tarief is in al die jaren één keer
    gestegen, met een euro, en daar heb ik toen bijna excuses voor aangeboden. Intussen betaal ik voor mijn boodschappen,
    mijn verzekering en mijn werkplek een derde meer.

    Nieuwe klanten reken ik 20 euro per uur meer. Deze klant is dus mijn goedkoopste, en ook mijn aardigste; dat zal met
    elkaar te maken hebben. Ik heb de mail vier keer geschreven. In de eerste versie stond het bedrag in de laatste alinea,
    tussen haakjes. Voor mijn werk schrijf ik heldere brieven. Voor anderen dus.`,
  drive: 'work',
  whyNow: 'Het contract wordt over drie maanden verlengd. Daarna zit ik er weer twee jaar aan vast.',
  tried: 'Vier versies van een mail. Eén keer ermee aan de telefoon begonnen en toen naar de kinderen gevraagd.',
  wish: 'Een eerste zin, en wat je doet in de stilte daarna.',
  relevantInDays: -6,
  themes: ['zelfstandig werken', 'geld', 'onderhandelen'],
  audience: 'community',
  askedDaysAgo: 96,
  joins: [
    {
      key: 'tarief-ravi', person: 'ravi-ramdin', daysAgo: 90,
      note: 'Zelfde, maar dan met een bemiddelingsbureau ertussen. Die hebben hun tarief wel verhoogd. Het mijne niet.',
    },
    {
      key: 'tarief-pieter-jan', person: 'pieter-jan-lambrecht', daysAgo: 84,
      note: prose`
        In Vlaanderen indexeren we alles, tot de huur van de garage toe, behalve onze eigen dagprijs. Ik heb dezelfde klant
        al negen jaar. Ge moogt drie keer raden.`,
    },
  ],
  experiences: [
    {
      key: 'tarief-gulsum', person: 'gulsum-aydin', daysAgo: 88,
      text: prose`
        Bij mijn grootste klant heb ik het na vier jaar gezegd, staand bij het raam: "Vanaf het nieuwe contract is mijn
        tarief 115 euro." Daarna heb ik geteld. Ik kwam tot elf. Hij zei: "Dat is een flinke stap." Ik zei: "Ja." Toen ben
        ik weer gaan tellen. Bij zeven zei hij dat hij het intern zou neerleggen. Het is doorgegaan.`,
      worked: 'Het bedrag in de eerste zin, zonder reden erbij. En tellen.',
      didNotWork: prose`
        De keer daarvoor had ik een bijlage met onderbouwing gestuurd. Daar zijn we toen een uur over in gesprek geweest,
        regel voor regel, en ik kwam uit op de helft.`,
      helpfulTo: ['stefan-krol', 'ravi-ramdin', 'pieter-jan-lambrecht'],
    },
    {
      key: 'tarief-noor', person: 'noor-achterberg', daysAgo: 80,
      text: prose`
        Ik heb er een klant door verloren. Het was een school waar ik graag kwam. Ik had het te laat gezegd, in de maand dat
        hun begroting al vaststond. Ze konden niet eens meer onderhandelen, ook al hadden ze gewild.`,
      worked: prose`
        Bij de volgende klant een halfjaar vooruit gevraagd: wanneer stellen jullie de begroting vast? Dat bleek een heel
        gewone vraag.`,
      didNotWork: 'Wachten op een goed moment.',
      helpfulTo: ['stefan-krol'],
    },
  ],
  follows: ['marloes-dekkers', 'ilse-brandsma'],
  talk: [
    {
      key: 'tarief-joost', person: 'joost-ter-haar', daysAgo: 79,
      text: prose`
        Van de andere kant van de tafel: wij reserveren voor zo'n verlenging standaard vier tot zes procent. Wie niets
        vraagt, laat dat liggen. Van mij heeft u dit niet.`,
      helpfulTo: ['stefan-krol', 'gulsum-aydin', 'ravi-ramdin'],
    },
    {
      key: 'tarief-stefan', person: 'stefan-krol', replyTo: 'tarief-joost', daysAgo: 78,
      text: 'Zes procent. Ik had in versie vier twee gevraagd en er een grapje bij gemaakt.',
    },
    {
      key: 'tarief-tellen', person: 'ravi-ramdin', daysAgo: 36, hour: 23,
      text: 'Bij het bureau geprobeerd, met tellen. Ik kwam tot 26 en toen zei ik toch maar zelf iets. Volgende keer tot 30.',
      slip: { text: 'tot 26', typed: 'tot 25' },
      helpfulTo: ['gulsum-aydin'],
    },
  ],
  state: 'gathering',
}
