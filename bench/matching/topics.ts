/*
 * What the unrelated questions of the benchmark are made of: things that people at work ask about, and situations in which they ask. Each
 * sentence fits every topic, so that what sets two of them apart is the topic alone, as among questions of one sector.
 */

const lines = (text: string): string[] => text.trim().split('\n').map((line) => line.trim())

export const topics = lines(`
  de schooltuin | het schooltoneel | de gymles | de excursie naar Rome | het profielwerkstuk | de rekentoets | het leerlingvolgsysteem | de eindmusical | het muziekonderwijs | de open dag
  het praktijkexamen | de lesroosters | de brugklasweek | het mentoruur | de schoolbibliotheek | de lerarenkamer | het handschrift van kleuters | het leesonderwijs | de toetsweek | de diploma-uitreiking
  de wondzorg | de valpreventie | het katheter | de medicijnkast | de pijnmeting | het patiëntenvervoer | de maaltijden op de afdeling | de handhygiëne | het nachtlicht | de tillift
  het behandelplan | de dagbesteding | de dementietuin | de bewonersavond | het zorgplan | de intake bij de ggz | de wachtkamer | de griepprik | de spoedpost | de apotheek
  de omgevingsvergunning | het bestemmingsplan | de hondenbelasting | de afvalkalender | het straatmeubilair | de boomkap | de fietspaden | de riolering | de speeltuinen | het marktterrein
  de begraafplaats | de bijstandsuitkering | het rijbewijsloket | de stempassen | het raadsvoorstel | de wijkkrant | het evenementenbeleid | de woo-verzoeken | de bezwaarschriften | het archiefbeheer
  de jaarrekening | de kilometerregistratie | de pensioenregeling | de voorraad in het magazijn | de retourzendingen | de leveringsvoorwaarden | het kassasysteem | de etalage | de douanepapieren | de offertes
  de bedrijfswagens | het debiteurenbeheer | de btw-aangifte | de huur van het pand | de zonnepanelen | de heftrucks | de keuring van ladders | de lasrook | het asbest | de persoonlijke beschermingsmiddelen
  het ploegenrooster | de stakingskas | het ledenblad | de cao-enquête | de ondernemingsraadsverkiezing | het arboplan | de bedrijfsarts | de fietsregeling | de kantine | het kerstpakket
  de vakantieplanning | de personeelspas | het jubileum | de sollicitatiebrief | het cv | het assessment | de proeftijd | de uitzendkrachten | de salarisschalen | de lunchwandeling
  de serverruimte | de printer | de back-ups | de koppeling met de boekhouding | het ticketsysteem | de helpdesk | de testomgeving | de mobiele app | de website in vier talen | het wifi-netwerk
  het klantenbestand | de webwinkel | de nieuwsbrief | de huisstijl | de persberichten | de podcast | de vertaling van de brochure | de foto's van medewerkers | het stagebeleid | de bedrijfsfilm
  de studiereis | het congres | de kampvuurgesprekken | het leesgezelschap | de boekpresentatie | de zaalverhuur | het koor | de repetitieruimte | de subsidiestop | de collectie
  de depotruimte | de rondleidingen | het buurthuis | de voedselbank | de taalmaatjes | de kledingbank | de moestuin | de repaircafés | de sporthal | het zwembad
  de melkrobots | het bloembollenveld | de kasverwarming | de oogstmachines | het stikstofdossier | de waterkwaliteit | de dijkinspectie | de muskusratten | de natuurvergunning | de bijenkasten
  de treinvertragingen | de dienstregeling | de tramhaltes | de bruggen | de verkeersregelaars | het vrachtverkeer | de laadpalen | de deelauto's | de havenloods | de binnenvaart
`).flatMap((line) => line.split(' | '))

export const titles = lines(`
  Wie weet hoe je {topic} regelt in een kleine organisatie?
  Wat kost {topic} bij jullie?
  Een ander aan het roer bij {topic}
  Hoe vaak bekijken jullie {topic} opnieuw?
  Er is kritiek op {topic}
  Nieuwe regels voor {topic}
  Ik ben verantwoordelijk geworden voor {topic}
  Van {topic} naar iets wat beter past
  Zoek een voorbeeld van een plan over {topic}
  De buren klagen over {topic}
  Wie doet {topic} in de zomer?
  Kan {topic} met minder papier?
  Waar begin je met {topic}?
  Een jaar met {topic}: wat nu?
  Uitbesteden of zelf doen: {topic}
  Mag je stoppen met {topic}?
  Hoe leg je {topic} uit aan een nieuw bestuur?
  Iedereen heeft een mening over {topic}
  We zijn de kennis over {topic} kwijt
  Hoe maak je {topic} leuker?
  Twijfel over {topic}
  Checklist voor {topic}
  Onze aanpak van {topic} is verouderd
  Een werkgroep over {topic}
`)

export const stories = lines(`
  De offerte die we kregen is twee keer zo hoog als vorig jaar.
  Onze voorganger heeft niets opgeschreven.
  Het bestuur beslist er in maart over en ik moet een stuk maken.
  We hebben drie leveranciers gesproken en weten het nog niet.
  Er is een incident geweest en nu kijkt iedereen mee.
  Ik zoek iemand die het al een keer heeft meegemaakt.
  De wet verandert en bij ons weet niemand wat dat betekent.
  Er is een klein bedrag over, en dat moet dit jaar op.
  De helft vindt het prima zoals het is.
  Het stond in het jaarplan maar er is nooit iets mee gedaan.
  Wij zijn met zijn vijven en doen dit erbij.
  Ik wil eerst weten hoe het elders gaat.
  Vorig jaar ging het mis door het weer.
  De inspecteur schreef er een kritische alinea over.
  Een klant heeft er iets over geschreven in de krant.
  De vergunning loopt af en verlengen is onzeker.
  We verhuizen in het najaar naar een ander gebouw.
  Het is ooit bedacht door iemand die allang weg is.
  De verzekering wil bewijzen zien.
  Er zijn twee varianten en ik kan niet kiezen.
`)
