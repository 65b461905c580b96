import type { ExampleQuestion } from '../../shape.ts'
import { prose } from '../prose.ts'

export const werkdrukOpDeIntensieveQuestion: ExampleQuestion = {
  key: 'werkdruk',
  asker: 'lieselot-vandecasteele',
  title: 'Hoe zeg ik op intensieve zorgen dat het te veel is, zonder dat het als zagen overkomt?',
  story: prose`
    Ik werk elf jaar op intensieve zorgen, de laatste zes in een vast team van achttien. De voorbije maand stonden we negen
    keer met één verpleegkundige voor drie bedden, waarvan vier keer 's nachts en twee keer met een dialyse erbij. Ik weet
    het, op papier mag dat. Ik heb het bijgehouden achteraan in mijn agenda.

    Wat er dan gebeurt, is niet spectaculair. Je slaat je pauze over. Een familie wacht tien minuten langer. Je tekent een
    dubbele controle af die eigenlijk een enkele was, en van dat laatste lig ik wakker.

    Eén nacht om te tonen wat ik bedoel. Een man die nog maar pas zelf ademde en bang werd telkens ik wegging, naast hem
    iemand met een dialyse die om het kwartier alarm gaf, en een kamer verder een jongen met zijn ouders op de gang. De
    dialyse en de jongen heb ik gedaan zoals het moet. Bij die man heb ik het gordijn opengelaten zodat hij mij kon zien.
    Hij heeft de hele nacht zijn hand opgestoken als ik passeerde.

    Zeg ik het op de werkvloer, dan knikt iedereen. Zeg ik het tegen de arts van wacht, dan krijg ik "we doen allemaal ons
    best". Zeg ik het op de teamvergadering, dan klinkt het als zagen. En eerlijk, tegen dan ben ik zo kwaad dat ik het ook
    slecht zeg.

    Ik zoek geen actieplan. Ik zoek hoe ge dat op het moment zelf zegt, in twee zinnen, zodat er nog diezelfde shift iets
    verandert. En hoe je het nadien zo vertelt dat het niet over mij gaat.`,
  drive: 'work',
  whyNow: prose`
    Op zes weken tijd zijn er twee collega's vertrokken, allebei nog geen dertig. Een derde heeft een gesprek gevraagd.`,
  tried: prose`
    Drie incidentmeldingen gedaan, telkens kwam terug: "geen opvolging nodig". Met mijn hoofdverpleegkundige gepraat, maar
    die weet het al en zit er zelf mee. Eén keer een mail gestuurd om vijf uur 's morgens. Niet doen.`,
  wish: 'Iemand die dit op een andere dienst of in een ander huis wél eens gezegd heeft gekregen. Letterlijke zinnen mogen.',
  relevantInDays: 42,
  themes: ['werkdruk', 'zorg', 'veilig werken'],
  audience: 'public',
  askedDaysAgo: 48,
  joins: [
    {
      key: 'werkdruk-spoed', person: 'esperance-mukamana', daysAgo: 45,
      note: prose`
        Spoed, zelfde huis. Bij ons komt alles tegelijk binnen en is "te veel" om de twee uur iets anders. Ik doe graag mee.`,
    },
    {
      key: 'werkdruk-nacht', person: 'hicham-bouazza', daysAgo: 44, hour: 3,
      note: 'Geriatrie, nacht, met twee voor 31 bedden. Ik zeg het al niet meer. Dat is ook een antwoord, maar geen goed.',
    },
    {
      key: 'werkdruk-zaagmachine', person: 'wendell-pinas', daysAgo: 41, hour: 21,
      note: prose`
        Geen ziekenhuis, wel een praktijklokaal met zestien leerlingen en drie zaagmachines. Over zagen gesproken. Als ik
        zeg dat het te veel is, gaat het ook over vingers. Mag ik meedoen?`,
    },
  ],
  experiences: [
    {
      key: 'werkdruk-kies-jij', person: 'kaat-de-smedt', daysAgo: 42,
      text: prose`
        Ik ben hoofdverpleegkundige, ik krijg die zinnen dus te horen. Wat ik op het moment zelf kan doen, hangt af van hoe
        het gezegd wordt. "Het is weer niet te doen" kan ik alleen maar beamen. Een collega vroeg me eens: "Ik kan om tien
        uur ofwel bed 12 draaien ofwel de medicatie controleren, wat valt er weg?" Toen heb ik zelf de medicatie gedaan.`,
      worked: 'Een vraag waarin ik moet kiezen. Dan ligt ze bij mij, en daar hoort ze.',
      didNotWork: 'Achteraf, per mail. Dan ga ik mij verdedigen, ook als ik dat niet wil.',
      helpfulTo: ['lieselot-vandecasteele', 'esperance-mukamana'],
    },
    {
      key: 'werkdruk-kleuren', person: 'ravi-ramdin', daysAgo: 40,
      text: prose`
        Ik werk als zzp'er op vier ic's, dus ik heb vier manieren gezien. Bij een ervan hing naast het overdrachtsbord een
        kaart met drie kleuren. Groen: gaat. Oranje: er kan niks meer bij. Rood: ik haal de tweede controle niet. Bij het
        begin van de dienst en halverwege legde iedereen er zijn magneet op, ook als het groen was. Bij rood moest de
        coördinator binnen een kwartier langskomen, in levenden lijve.`,
      worked: 'Dat iedereen elke dienst een kleur koos. Oranje was toen geen klacht meer, maar gewoon een bericht.',
      didNotWork: prose`
        Er kwam een nieuwe coördinator die rood lastig vond. Binnen drie weken lag alles op groen. Het hing dus van één
        persoon af.`,
      helpfulTo: ['lieselot-vandecasteele', 'filip-goethals', 'wendell-pinas'],
    },
    {
      key: 'werkdruk-een-regel', person: 'rowena-martina', daysAgo: 38,
      text: prose`
        Een team in Brabant heeft zes weken lang na elke dienst één regel opgeschreven: wat heb ik vandaag niet gedaan dat
        wel moest? Geen namen, geen oordeel. Na zes weken lagen er 212 regels. 61 daarvan gingen over controles die met zijn
        tweeën hadden gemoeten. Met dat ene getal is het team naar de directie gestapt. Wij zaten op de gang, voor de
        zekerheid, maar we waren niet nodig. Er kwam een extra dienst van vier uur in de avond.`,
      worked: 'Eén getal over de patiënt in plaats van tien getallen over het personeel. En dat ze het zelf vertelden.',
      didNotWork: 'De eerste versie had negen vragen. Na vier dagen vulde niemand die meer in.',
      helpfulTo: ['lieselot-vandecasteele', 'hicham-bouazza', 'kaat-de-smedt'],
    },
  ],
  follows: ['filip-goethals', 'marijke-postma', 'gulsum-aydin', 'jurre-wiersma'],
  talk: [
    {
      key: 'werkdruk-meldingen', person: 'filip-goethals', daysAgo: 39,
      text: prose`
        Die meldingen komen bij mij terecht, dus dit is een beetje ongemakkelijk. "Geen opvolging nodig" betekent in ons
        systeem dat er geen schade was aan de patiënt. Het betekent niet dat er niets aan de hand was. Ik snap nu dat het
        leest als een deur die dichtgaat, en ik kijk na of die zin anders kan.`,
      helpfulTo: ['lieselot-vandecasteele'],
    },
    {
      key: 'werkdruk-meldingen-antwoord', person: 'lieselot-vandecasteele', replyTo: 'werkdruk-meldingen', daysAgo: 38, hour: 15,
      text: prose`
        Merci Filip, dat doet al deugd om te lezen. Zet er alvast een naam onder, dan weten we bij wie we mogen aankloppen.`,
    },
  ],
  circle: 'kring-werkdruk',
  state: 'working',
}
