import type { ExampleCircle } from '../../shape.ts'
import { prose } from '../prose.ts'

export const werkdrukOpDeIntensieveCircle: ExampleCircle = {
  key: 'kring-werkdruk',
  question: 'werkdruk',
  formedDaysAgo: 33,
  purpose: 'Zo zeggen dat het te veel is, dat er nog diezelfde shift iets verandert.',
  rhythm: 'We schrijven wanneer het past, en elke vierde dinsdag bellen we een uur om 20 uur.',
  confidentiality: 'Wat hier staat, blijft hier. Geen bednummers en geen namen van patiënten of collega’s.',
  duration: 'Drie maanden, dan kijken we of het genoeg is.',
  endsInDays: 57,
  members: [
    {
      person: 'lieselot-vandecasteele',
      answer: 'accepted',
      ownQuestion: 'Welke twee zinnen krijg ik om half drie ’s nachts over mijn lippen?',
    },
    {
      person: 'esperance-mukamana',
      answer: 'accepted',
      ownQuestion: 'Hoe leer ik nieuwe collega’s dat ze het mogen zeggen, als ze zien dat wij het niet doen?',
    },
    {
      person: 'hicham-bouazza',
      answer: 'accepted',
      ownQuestion: 'Hoe begin ik er weer over, nadat ik ermee gestopt ben?',
    },
    {
      person: 'ravi-ramdin',
      answer: 'accepted',
      ownQuestion: 'Mag ik iets zeggen van een afdeling waar ik volgende week weer weg ben?',
    },
    {
      person: 'rowena-martina',
      answer: 'accepted',
      ownQuestion: 'Hoe voorkom je dat een team leert leven met te weinig mensen?',
    },
    {
      person: 'wendell-pinas',
      answer: 'accepted',
      ownQuestion: 'Hoe zet ik de les stil zonder dat ik de strenge meester ben?',
    },
    { person: 'kaat-de-smedt', answer: 'declined', ownQuestion: '' },
  ],
  contributions: [
    {
      key: 'werkdruk-1', person: 'lieselot-vandecasteele', daysAgo: 32, hour: 20,
      text: prose`
        Dag allemaal, merci om ja te zeggen. Wat ik het liefst zou hebben: twee zinnen die ik om half drie 's nachts uit
        mijn mond krijg. Eén afspraak van mijn kant: ik schrijf hier niks na een nacht. Mijn mails van vijf uur 's morgens
        heb ik bewaard, als waarschuwing.`,
    },
    {
      key: 'werkdruk-2', person: 'ravi-ramdin', replyTo: 'werkdruk-1', daysAgo: 32, hour: 22,
      text: prose`
        Aan wie zeg je het eigenlijk, om half drie? In twee van mijn vier ziekenhuizen wist 's nachts niemand wie erover
        ging. Dan kun je de mooiste zin van de wereld hebben.`,
      helpfulTo: ['lieselot-vandecasteele'],
    },
    {
      key: 'werkdruk-3', person: 'lieselot-vandecasteele', replyTo: 'werkdruk-2', daysAgo: 31, hour: 14,
      text: prose`
        Daar moest ik langer over nadenken dan ik wil toegeven. Er is de arts van wacht en er is een nachtverantwoordelijke
        voor heel het huis. Ik zeg het altijd tegen de arts. Die kan er niets aan doen, behalve meeleven.`,
    },
    {
      key: 'werkdruk-4', person: 'esperance-mukamana', replyTo: 'werkdruk-3', daysAgo: 31, hour: 17,
      text: prose`
        Op spoed bellen wij de nachtverantwoordelijke. Zij mag mensen verschuiven tussen diensten. Ik heb het haar gevraagd:
        vorig jaar heeft intensieve zorgen haar twee keer gebeld. Wij 41 keer. Misschien denkt zij dat bij jullie alles goed
        gaat.`,
      helpfulTo: ['lieselot-vandecasteele', 'ravi-ramdin', 'rowena-martina'],
    },
    {
      key: 'werkdruk-5', person: 'lieselot-vandecasteele', replyTo: 'werkdruk-4', daysAgo: 30, hour: 13,
      text: 'Twee keer. Amai. Dan zeggen wij het dus al een jaar tegen de verkeerde.',
    },
    {
      key: 'werkdruk-6', person: 'wendell-pinas', daysAgo: 29, hour: 21,
      text: prose`
        Bij mij zit op elke machine een noodstop. Rood, op heuphoogte, zodat je niet hoeft na te denken. Jullie noodstop is
        een telefoonnummer dat niemand uit zijn hoofd kent. Ik zou hem op heuphoogte hangen.`,
      helpfulTo: ['lieselot-vandecasteele', 'esperance-mukamana'],
    },
    {
      key: 'werkdruk-7', person: 'rowena-martina', replyTo: 'werkdruk-6', daysAgo: 28, hour: 8,
      text: prose`
        Mooi beeld, maar nu even tegengas. Een noodstop is voor een ongeluk. Negen keer in één maand is geen ongeluk, dat is
        een bezetting die niet klopt. En als jij belt en er wordt iemand van geriatrie naar boven gestuurd, dan ligt het
        probleem bij Hicham. Straks leren we hier alleen hoe je een tekort netjes doorgeeft.`,
      helpfulTo: ['hicham-bouazza'],
    },
    {
      key: 'werkdruk-8', person: 'hicham-bouazza', replyTo: 'werkdruk-7', daysAgo: 27, hour: 3,
      text: 'Klopt. Die iemand ben ik.',
    },
    {
      key: 'werkdruk-9', person: 'esperance-mukamana', replyTo: 'werkdruk-8', daysAgo: 27, hour: 9,
      text: 'Daar ben ik even stil van, Hicham. Hoe vaak gebeurt dat?',
    },
    {
      key: 'werkdruk-10', person: 'hicham-bouazza', replyTo: 'werkdruk-9', daysAgo: 26, hour: 2,
      text: prose`
        Vorige maand zes nachten, de meeste voor spoed. Mijn collega staat dan alleen met 31 mensen. Niemand vraagt of dat
        kan. Het is: gij moet naar beneden.`,
    },
    {
      key: 'werkdruk-11', person: 'esperance-mukamana', replyTo: 'werkdruk-10', daysAgo: 25, hour: 15,
      text: prose`
        Dan zijn het mijn telefoontjes. Wij bellen 41 keer, we zeggen "oef, er komt iemand", en het gat valt bij jou. Dat
        wist ik niet. Sorry is niet het juiste woord, maar toch.`,
    },
    {
      key: 'werkdruk-12', person: 'ravi-ramdin', daysAgo: 24, hour: 11,
      text: prose`
        Er lopen nu twee dingen door elkaar en ze zijn allebei waar. Eén: wat zeg je vannacht. Twee: hoe zorg je dat het
        niet elke week nodig is. Zullen we met één beginnen, want Lieselot heeft zondag weer nacht, en daarna met Rowena's
        regel per dienst aan twee?`,
    },
    {
      key: 'werkdruk-13', person: 'rowena-martina', replyTo: 'werkdruk-12', daysAgo: 24, hour: 18,
      text: prose`
        Goed, als twee een datum krijgt. Anders wordt één een pleister waar niemand meer onder kijkt. Ik zet het in mijn
        agenda voor over vijf weken en dan kom ik jullie ermee vervelen.`,
    },
    {
      key: 'werkdruk-14', person: 'lieselot-vandecasteele', daysAgo: 21, hour: 16,
      text: prose`
        Mijn inbreng voor dinsdag. Zondagnacht, kwart voor drie. Ik had drie patiënten, één aan de dialyse. Er werd een
        opname aangekondigd van spoed. Ik zei tegen de arts: "Dat gaat niet lukken." Hij zei: "Het zal moeten." Ik heb
        gezwegen en de opname gedaan. Er is niets misgegaan. Om half acht heb ik in de auto zitten wenen.

        Wat had ik kunnen zeggen? Stel mij eerst gewone vragen. Raad geven mag dinsdag.`,
    },
    {
      key: 'werkdruk-15', person: 'wendell-pinas', replyTo: 'werkdruk-14', daysAgo: 20, hour: 7,
      text: 'Wist hij dat er één aan de dialyse lag?',
      helpfulTo: ['lieselot-vandecasteele'],
    },
    {
      key: 'werkdruk-16', person: 'lieselot-vandecasteele', replyTo: 'werkdruk-15', daysAgo: 20, hour: 12,
      text: 'Nee. Ik ging ervan uit van wel. Hij deed die nacht drie diensten tegelijk.',
    },
    {
      key: 'werkdruk-17', person: 'esperance-mukamana', replyTo: 'werkdruk-14', daysAgo: 20, hour: 19,
      text: 'Wat had er mogen wegvallen, als jij had mogen kiezen?',
      helpfulTo: ['lieselot-vandecasteele'],
    },
    {
      key: 'werkdruk-18', person: 'lieselot-vandecasteele', replyTo: 'werkdruk-17', daysAgo: 19, hour: 14,
      text: 'De opname een halfuur later. Dat was alles. Een halfuur.',
    },
    {
      key: 'werkdruk-19', person: 'ravi-ramdin', daysAgo: 17, hour: 23,
      text: prose`
        Wat ik dinsdag heb opgeschreven. Zeg wat je hebt, zeg wat veilig kan en laat de ander kiezen: "Ik heb er drie, één
        aan de dialyse. Een opname kan veilig om kwart over drie, nu niet. Wat wil je?" Met dank aan Kaat, want op de
        vraagpagina zei zij het al: leg de keuze bij wie ze kan maken.`,
      helpfulTo: ['lieselot-vandecasteele', 'wendell-pinas', 'esperance-mukamana'],
    },
    {
      key: 'werkdruk-20', person: 'lieselot-vandecasteele', replyTo: 'werkdruk-19', daysAgo: 12, hour: 15,
      text: prose`
        Gebruikt, letterlijk. Hij zuchtte, belde naar spoed, en de opname kwam om tien over drie. Ik stond te trillen op
        mijn benen. Nadien zei hij: "Dat had ge vroeger mogen zeggen." Ik weet nog niet of ik daar blij mee ben.`,
      helpfulTo: ['ravi-ramdin', 'wendell-pinas', 'esperance-mukamana', 'rowena-martina'],
    },
    {
      key: 'werkdruk-21', person: 'esperance-mukamana', daysAgo: 9, hour: 18,
      text: prose`
        Iets over onze kring zelf. Hicham heeft in het begin zijn eigen vraag meegebracht. Wij hebben er één keer naar
        gevraagd en daarna ging het drie weken over de zin van Lieselot. Zijn vraag is: hoe begin ik er weer over, nadat ik
        ermee gestopt ben? Ik zou daar nu graag tijd voor maken.`,
      helpfulTo: ['hicham-bouazza', 'lieselot-vandecasteele'],
    },
    {
      key: 'werkdruk-22', person: 'hicham-bouazza', replyTo: 'werkdruk-21', daysAgo: 8, hour: 3,
      text: prose`
        Voor mij moet dat niet per se. Maar goed. Ik ben gestopt toen mijn chef van toen zei dat ik dan maar overdag moest
        komen werken. Sindsdien denk ik: overdag wordt het beslist en 's nachts wordt het gedaan. Wat ik zou willen is een
        kwartier per maand met iemand die beslist, op mijn uur. Halfzeven dus. Geen tien uur, dan slaap ik.`,
    },
    {
      key: 'werkdruk-23', person: 'rowena-martina', replyTo: 'werkdruk-22', daysAgo: 7, hour: 8,
      text: prose`
        Dat kwartier kun je gewoon vragen. Ik schrijf het briefje wel met je, in jouw woorden, dan zijn we in vijf minuten
        klaar.`,
      helpfulTo: ['hicham-bouazza'],
    },
  ],
}
