import type { ExampleOrganisation } from '../shape.ts'
import { prose } from './prose.ts'

export const organisations: ExampleOrganisation[] = [
  {
    handle: 'het-veerpad',
    name: 'Scholenstichting Het Veerpad',
    about: prose`
      Negen basisscholen en één vmbo in Zeeuws-Vlaanderen. Een op de vijf leerlingen woont over de grens, en dat geldt ook
      voor een flink deel van de leerkrachten.`,
    accent: '#1f6f5c',
  },
  {
    handle: 'gemeente-rivierdonk',
    name: 'Gemeente Rivierdonk',
    about: prose`
      Zes dorpen en een stadje aan de rivier, samen 41.000 inwoners. Zo'n 380 collega's, die elkaar sinds de verbouwing van
      het gemeentehuis vooral bij het ene werkende koffieapparaat tegenkomen.`,
    accent: '#2b4c9b',
  },
  {
    handle: 'az-scheldekant',
    name: 'AZ Scheldekant',
    about: prose`
      Algemeen ziekenhuis met twee campussen in Oost-Vlaanderen, 460 bedden. Spoed, intensieve zorgen, materniteit,
      geriatrie en alles daartussen.`,
    accent: '#a8324a',
  },
  {
    handle: 'vakbond-voorwerk',
    name: 'Vakbond Voorwerk',
    about: prose`
      Vakbond voor zorg, onderwijs en overheid. Wij helpen leden met hun contract en hun cao, en kaderleden met alles wat
      daarnaast op hun bord komt.`,
    accent: '#d1491b',
  },
  {
    handle: 'waterschap-noorderzijl',
    name: 'Waterschap Noorderzijl',
    about: 'Houdt het noorden droog als het nat is en nat als het droog is. 212 kilometer dijk, 94 gemalen, 530 collega’s.',
    accent: '#0b6fa4',
  },
  {
    handle: 'de-brede-stoep',
    name: 'Woonstichting De Brede Stoep',
    about: prose`
      6.400 huurwoningen, vooral portiekflats en rijtjes uit de jaren zestig en zeventig. Onze wijkbeheerders zitten in de
      wijk, met de deur open.`,
  },
  {
    handle: 'de-losse-draad',
    name: 'De Losse Draad',
    about: prose`
      Netwerk van zelfstandigen in Nederland en Vlaanderen. We werken alleen en leren liever samen. Geen kantoor, wel elke
      eerste vrijdag soep, om de beurt in Utrecht, Gent of Breda.`,
  },
]
