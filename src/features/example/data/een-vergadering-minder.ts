import type { ExampleQuestion } from '../shape.ts'
import { prose } from './prose.ts'

export const eenVergaderingMinderQuestion: ExampleQuestion = {
  key: 'vergadering',
  asker: 'geert-jan-hoekstra',
  title: 'Is er iemand die weleens een vergadering heeft afgeschaft, en wat gebeurde er toen?',
  story: prose`
    Op dinsdag van half tien tot elf vindt bij ons het afstemmingsoverleg plaats. Er wordt afgestemd op het
    coördinatieoverleg van donderdag, dat op zijn beurt is ingesteld, zo heb ik in het archief kunnen nagaan, om het
    afstemmingsoverleg te ontlasten. Dat was in 2009. Ik was daarbij; ik heb voorgestemd.

    De vaste agenda telt vier punten: opening, mededelingen, actielijst en rondvraag. Op de actielijst staan op dit moment
    61 acties. De oudste luidt "datum prikken heidag" en staat op mijn naam. Die heidag is inmiddels geweest, naar ik heb
    begrepen; ik was er niet bij, want ik had overleg. Gemiddeld zijn wij met elf personen, van wie er per keer drie of vier
    iets zeggen, doorgaans dezelfde. Ik reken mijzelf daartoe.

    Vorige week was de voorzitter ziek en was er niemand die het durfde over te nemen. Wij hebben een kwartier gewacht en
    zijn toen weer gegaan. Er is niets misgegaan. Ik heb in die vrijgekomen vijf kwartier een bewoner gebeld die al drie
    weken op antwoord wachtte.

    Ik wil er geen zaak van maken. Ik ben alleen benieuwd of iemand het weleens met opzet heeft gedaan, en wat er toen
    tevoorschijn kwam: niets, iets ergs, of een andere vergadering.`,
  drive: 'curiosity',
  whyNow: 'De voorzitter is nog twee weken ziek. Zo’n kans komt niet vaak voorbij.',
  tried: prose`
    Niets. Ik heb de uitnodiging één keer niet geaccepteerd, maar ben er toen toch heen gegaan om te zien of het opviel.`,
  wish: 'Waargebeurde verhalen. Aantallen mogen erbij.',
  relevantInDays: 38,
  themes: ['vergaderen', 'organisatie'],
  audience: 'public',
  askedDaysAgo: 52,
  joins: [
    {
      key: 'vergadering-jurre', person: 'jurre-wiersma', daysAgo: 50,
      note: 'Ik zit daar ook bij. Ik dacht al die tijd dat het voor jou was.',
    },
    {
      key: 'vergadering-filip', person: 'filip-goethals', daysAgo: 47,
      note: prose`
        Wij hebben een werkgroep die onderzoekt hoe het met minder overleg kan. Ze komt om de twee weken samen. Ik zit ze
        voor, dus ik heb alvast recht van spreken.`,
    },
    {
      key: 'vergadering-lieselot', person: 'lieselot-vandecasteele', daysAgo: 33, hour: 6,
      note: prose`
        Ons teamoverleg valt altijd weg als het druk is. Dan is het net nodig. Dus omgekeerd, maar ik wil graag meelezen én
        meedenken.`,
    },
  ],
  experiences: [
    {
      key: 'vergadering-ruud', person: 'ruud-traas', daysAgo: 49,
      text: 'Maandagbriefing, twee scholen, 30 minuten. Geschrapt.',
      worked: 'Bord in de koffiekamer. Wie iets heeft, schrijft het op.',
      didNotWork: 'De eerste week schreef iemand "waarom is er geen briefing" op het bord.',
      helpfulTo: ['geert-jan-hoekstra', 'filip-goethals', 'jurre-wiersma', 'stefan-krol'],
    },
    {
      key: 'vergadering-dewi', person: 'dewi-soetanto', daysAgo: 44,
      text: prose`
        Wij hebben alle vaste overleggen van één afdeling een maand lang uit de agenda gehaald, 23 stuks. De afspraak was
        dat wie er een miste, hem terug mocht zetten, met erbij voor welke vraag. Na een maand stonden er negen terug. Vijf
        daarvan duurden korter dan vroeger.`,
      worked: prose`
        Alles tegelijk eruit en één voor één terug. Als je per overleg vraagt of het weg kan, is er altijd iemand voor wie
        het belangrijk is.`,
      didNotWork: prose`
        Eén overleg had teruggemoeten en niemand durfde: dat van de buitendienst. Daar werd nooit iets besloten. Maar het
        was het enige moment in de week dat ze elkaar zagen. Dat hebben ze ons pas na twee maanden verteld, en toen waren ze
        terecht boos.`,
      helpfulTo: ['geert-jan-hoekstra', 'lieselot-vandecasteele', 'filip-goethals', 'anouk-van-vliet'],
    },
    {
      key: 'vergadering-noor', person: 'noor-achterberg', daysAgo: 40,
      text: prose`
        Een team dat ik begeleid hief zijn weekstart op. Na twee weken was er een appgroep met dezelfde mensen, na vier
        weken een tweede appgroep zonder de teamleider, en na zes weken vroeg iemand of we niet een keer bij elkaar konden
        komen.`,
      worked: 'Dat ze het daarna zelf weer instelden, staand, van een kwartier, met koekjes. Zo is het gebleven.',
      didNotWork: 'Afschaffen zonder te vragen waar het voor was. Het bleek voor de koekjes.',
      helpfulTo: ['geert-jan-hoekstra', 'jurre-wiersma'],
    },
  ],
  follows: ['marijke-postma', 'stefan-krol', 'rachel-whitcombe', 'bram-verhelst', 'anouk-van-vliet'],
  talk: [
    {
      key: 'vergadering-albert', person: 'albert-nauta', daysAgo: 43, hour: 6,
      text: 'Dat was ons overleg, waar Dewi het over heeft. Klopt.',
      helpfulTo: ['dewi-soetanto'],
    },
    {
      key: 'vergadering-tussenstand', person: 'geert-jan-hoekstra', daysAgo: 29, hour: 22,
      text: prose`
        Een tussenstand, nu de voorzitter hersteld is. Hij was vier dinsdagen afwezig. Er zijn in die tijd twee dingen
        blijven liggen, waarvan er één ook bij zijn aanwezigheid was blijven liggen. Ik heb hem dit onder vier ogen
        voorgelegd. Hij keek mij lang aan en zei: "Ik dacht dat jullie het nodig hadden." Aanstaande dinsdag is de laatste;
        er staat één punt op de agenda.`,
      helpfulTo: ['ruud-traas', 'dewi-soetanto', 'jurre-wiersma', 'lieselot-vandecasteele'],
    },
    {
      key: 'vergadering-jurre-2', person: 'jurre-wiersma', daysAgo: 29, hour: 23,
      text: 'Bij ons ook. Alleen is het daar niet de voorzitter die er niet zonder kan, maar ik.',
      takenAway: { daysAgo: 28, hour: 8 },
    },
    {
      key: 'vergadering-jurre-antwoord', person: 'geert-jan-hoekstra', replyTo: 'vergadering-jurre-2', daysAgo: 28, hour: 7,
      text: 'Dat heb ik gelezen voor u het weghaalt, want dat gaat u doen. Belt u mij eens, ik ken het.',
    },
    {
      key: 'vergadering-kring', person: 'lieselot-vandecasteele', replyTo: 'vergadering-tussenstand', daysAgo: 27, hour: 15,
      text: prose`
        Schoon. En wat nu met degenen die net te wéinig samenzitten? Daar wil ik wel een kring over, als er nog zijn.`,
    },
  ],
  state: 'gathering',
}
