import type { ExampleCircle } from '../../shape.ts'
import { prose } from '../prose.ts'

export const notulerenDoorEenComputerCircle: ExampleCircle = {
  key: 'kring-notulen',
  question: 'notulen',
  formedDaysAgo: 80,
  purpose: 'Uitzoeken wat een computer van een vergadering mag opschrijven, en waarvoor een mens blijft tekenen.',
  rhythm: 'Iedereen schrijft als hij iets geprobeerd heeft. Geen vergaderingen, want dan moet iemand notuleren.',
  confidentiality: 'Voorbeelden zonder namen. Wat in een besloten vergadering is gezegd, komt ook hier niet.',
  duration: 'Drie maanden',
  endsInDays: 10,
  members: [
    {
      person: 'anouk-van-vliet',
      answer: 'accepted',
      ownQuestion: 'Waar teken ik straks eigenlijk voor?',
    },
    {
      person: 'dewi-soetanto',
      answer: 'accepted',
      ownQuestion: 'Waar staat het geluid, en wie kan erbij?',
    },
    {
      person: 'filip-goethals',
      answer: 'accepted',
      ownQuestion: 'Wie verdwijnt er uit een samenvatting?',
    },
    {
      person: 'joost-ter-haar',
      answer: 'accepted',
      ownQuestion: 'Wat moet er in het contract, vóór iemand het leuk vindt?',
    },
    {
      person: 'stefan-krol',
      answer: 'accepted',
      ownQuestion: 'Wat blijft er over van mijn vak, en is dat het leukste deel?',
    },
    {
      person: 'marijke-postma',
      answer: 'accepted',
      ownQuestion: 'Weet zo’n ding wat het moet weglaten?',
    },
  ],
  contributions: [
    {
      key: 'notulen-1', person: 'anouk-van-vliet', daysAgo: 79, hour: 21,
      text: prose`
        Welkom. Ik houd het verslag kort. In drie uur vergadering zaten 214 fouten. 196 daarvan zag ik meteen, want dat
        waren onzinwoorden. Het gaat mij om de andere achttien. Die lazen als keurig Nederlands.`,
      helpfulTo: ['stefan-krol', 'filip-goethals'],
    },
    {
      key: 'notulen-2', person: 'marijke-postma', replyTo: 'notulen-1', daysAgo: 78, hour: 10,
      text: 'Achttien. Daar word je voor betaald.',
    },
    {
      key: 'notulen-3', person: 'stefan-krol', replyTo: 'notulen-2', daysAgo: 77, hour: 16,
      text: 'Ik werd tot nu toe ook betaald voor die andere 196; het is even slikken.',
    },
    {
      key: 'notulen-4', person: 'dewi-soetanto', daysAgo: 76, hour: 11,
      text: prose`
        Mag ik twee dingen uit elkaar halen? Eén: waar gaat het geluid heen en wie kan erbij. Twee: wie tekent voor de
        tekst. Van het eerste weet ik iets. Bij onze proef bleek het geluid een jaar lang bewaard te worden op een server
        buiten Europa, "ter verbetering van de dienst". Dat stond op bladzijde 31.`,
      helpfulTo: ['anouk-van-vliet', 'filip-goethals'],
    },
    {
      key: 'notulen-5', person: 'joost-ter-haar', replyTo: 'notulen-4', daysAgo: 76, hour: 15,
      text: 'Bladzijde 34. Ik heb er destijds een geel briefje bij geplakt. Het zit er nog.',
    },
    {
      key: 'notulen-6', person: 'filip-goethals', daysAgo: 74, hour: 19,
      text: prose`
        Excuseer voor de lengte. Wij hebben het zes keer geprobeerd op een overleg met artsen, verpleegkundigen en een
        sociaal werker, met toestemming van iedereen. Ik heb geteld. De verpleegkundigen hadden 38 procent van de beurten.
        In de samenvatting kregen ze 11 procent van de regels. De sociaal werker had nul regels, terwijl zij de enige was
        die wist dat mevrouw de trap niet op kan.

        Het programma volgt wie lang praat en zeker klinkt. Dat doen wij mensen natuurlijk ook, maar ik had gehoopt op iets
        beters.`,
      helpfulTo: ['anouk-van-vliet', 'marijke-postma', 'dewi-soetanto', 'stefan-krol'],
    },
    {
      key: 'notulen-7', person: 'anouk-van-vliet', replyTo: 'notulen-6', daysAgo: 73, hour: 22,
      text: prose`
        Ik heb het bij ons nageteld. De fractie met één zetel: negen minuten aan het woord, nul regels in de samenvatting.
        Dat kan ik de raad niet uitleggen en dat wil ik ook niet. Uitschrijven misschien, samenvatten dus niet.`,
      helpfulTo: ['filip-goethals', 'dewi-soetanto'],
    },
    {
      key: 'notulen-8', person: 'marijke-postma', replyTo: 'notulen-6', daysAgo: 72, hour: 10,
      text: prose`
        Nu moet ik eerlijk zijn. Dat deed ik ook. Ik schreef 38 jaar lang meer op van wie duidelijk sprak. Het verschil is
        dat ze míj erop konden aanspreken, in de pauze, met een kopje thee erbij. En dat deden ze.`,
      helpfulTo: ['filip-goethals', 'anouk-van-vliet'],
    },
    {
      key: 'notulen-9', person: 'stefan-krol', daysAgo: 71, hour: 17,
      text: prose`
        Ik ga nu tegen mijn eigen belang in. Zijn we niet te streng? Elf uur werk voor een verslag dat zes mensen lezen, dat
        is ook niet niks. Als iedereen weet dat het ding meeluistert en de griffier leest het na en tekent, wat is dan het
        bezwaar?`,
    },
    {
      key: 'notulen-10', person: 'joost-ter-haar', replyTo: 'notulen-9', daysAgo: 70, hour: 15,
      text: prose`
        Dat nalezen niet gebeurt. Echt nalezen, met de opname ernaast, duurt net zo lang als zelf typen. Dus na drie weken
        tekent iedereen blind.`,
    },
    {
      key: 'notulen-11', person: 'anouk-van-vliet', replyTo: 'notulen-10', daysAgo: 63, hour: 21,
      text: prose`
        Daar heb ik een proef van gemaakt. De computer schrijft uit, en ik luister alleen terug bij namen, getallen, "niet"
        en "geen", en bij besluiten. Dat kostte vier uur in plaats van elf. Van de achttien stille fouten vond ik er
        zestien.`,
      helpfulTo: ['joost-ter-haar', 'stefan-krol', 'filip-goethals', 'dewi-soetanto'],
    },
    {
      key: 'notulen-12', person: 'filip-goethals', replyTo: 'notulen-11', daysAgo: 62, hour: 9,
      text: 'Indrukwekkend. En de andere twee?',
    },
    {
      key: 'notulen-13', person: 'anouk-van-vliet', replyTo: 'notulen-12', daysAgo: 62, hour: 20,
      text: prose`
        Die vond een raadslid. Zij had "met grote tegenzin voor" gestemd en in het verslag was ze voor. Daar had ik overheen
        geluisterd, ik ook. Sindsdien krijgen alle sprekers het drie dagen ter inzage.`,
      helpfulTo: ['dewi-soetanto'],
    },
    {
      key: 'notulen-14', person: 'dewi-soetanto', daysAgo: 58, hour: 11,
      text: prose`
        Besloten vergaderingen: geen opname, ook niet "even voor het verslag". Zijn we het daarover eens? Dan is er één ding
        klaar.`,
    },
    {
      key: 'notulen-15', person: 'marijke-postma', replyTo: 'notulen-14', daysAgo: 57, hour: 10,
      text: prose`
        Eens. En er is nog iets. In 1997 zei een bestuurder iets over een collega waar hij een minuut later spijt van had.
        Ik heb toen mijn pen neergelegd, zo dat de hele zaal het zag. Hij heeft het nooit meer gedaan.`,
      helpfulTo: ['stefan-krol', 'anouk-van-vliet'],
    },
    {
      key: 'notulen-16', person: 'stefan-krol', replyTo: 'notulen-15', daysAgo: 56, hour: 16,
      text: 'Je pen neerleggen is dus ook notuleren. Daar kan ik nog wel een paar jaar mee vooruit.',
      helpfulTo: ['marijke-postma'],
    },
    {
      key: 'notulen-17', person: 'joost-ter-haar', daysAgo: 49, hour: 15,
      text: prose`
        Voor in het contract:
        - geluid weg na veertien dagen, met bewijs
        - niets van ons gebruikt om hun programma beter te maken
        - opzeggen per maand, het eerste jaar
        - de tekst in een gewoon bestand, ook als we weggaan

        De verkoper zei dat drie van de vier "in principe" konden. Ik heb gezegd dat wij in principe ook betalen.`,
      helpfulTo: ['anouk-van-vliet', 'dewi-soetanto', 'filip-goethals'],
    },
    {
      key: 'notulen-18', person: 'filip-goethals', daysAgo: 41, hour: 19,
      text: prose`
        Mijn telling (wie sprak, wie kreeg regels) heb ik nu drie keer na een overleg op tafel gelegd. Kost tien minuten. De
        eerste keer werd er gelachen, de tweede keer niet meer. De derde keer vroeg de arts zelf aan de sociaal werker of
        zij nog iets had.`,
      helpfulTo: ['anouk-van-vliet', 'marijke-postma'],
    },
    {
      key: 'notulen-19', person: 'anouk-van-vliet', daysAgo: 30, hour: 22,
      text: prose`
        De raad heeft ingestemd met een proef van een halfjaar. Openbare vergaderingen wel, besloten niet, geen
        samenvatting, ik teken, en onder elk verslag staat hoe het gemaakt is. Het eerste staat op
        https://example.org/rivierdonk/verslagen/commissie-ruimte. Let niet op de kop, daar staat letterlijk <b>Commissie
        Ruimte</b>. Dat komt uit het programma en de helpdesk noemt het "een bekend gegeven".`,
      helpfulTo: ['stefan-krol', 'joost-ter-haar'],
    },
    {
      key: 'notulen-20', person: 'marijke-postma', replyTo: 'notulen-19', daysAgo: 29, hour: 10,
      text: 'Gelezen. Er staat "hun hebben" in, op bladzijde 4. Ik heb de band beluisterd en de wethouder zegt het echt.',
    },
    {
      key: 'notulen-21', person: 'dewi-soetanto', daysAgo: 12, hour: 11,
      text: prose`
        Over drie weken loopt onze kring af. Zullen we opschrijven wat we weten? Bij ons komt de proef nu terug, met de
        lijst van Joost erin, en ik kreeg al drie telefoontjes van andere waterschappen.`,
      helpfulTo: ['anouk-van-vliet'],
    },
  ],
}
