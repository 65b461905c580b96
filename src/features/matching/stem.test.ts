import { describe, expect, it } from 'vitest'
import { stem } from './stem.ts'

const families = `
taak taken | les lessen | lees lezen leest las gelezen | werk werken werkt werkte werkten gewerkt | vergadering vergaderingen vergaderen vergader vergaderde
organisatie organisaties organiseren organiseert georganiseerd | probleem problemen | systeem systemen | leraar leraren leraars | spreken spreekt sprak gesproken
aanspreken aangesproken | bespreken besproken bespreekt | aanvragen aangevraagd aanvraag | delen deelt deel deelde gedeeld | verdelen verdeelt verdeeld verdeling
leerling leerlingen | student studenten | training trainingen trainen trainer | veilig veilige veiligheid | coach coaches coachen coaching | manager managers | kind kinderen
lid leden | rooster roosters roosteren | vergoeding vergoeden vergoedingen | medewerker medewerkers | beoordeling beoordelen beoordeeld | nakijken nagekeken nakijkt
motivatie motiveren gemotiveerd | klant klanten | toets toetsen toetst getoetst | gemeente gemeenten gemeentes | huis huizen | begeleiden begeleiding begeleidt begeleidde begeleider
presenteren presentatie presentaties | share shared sharing | company companies | team teams
`
describe('a stem', () => {
  it.each(families.trim().split(/[|\n]/))('is one for%s', (family) => {
    expect(new Set(family.trim().split(' ').map(stem)).size).toBe(1)
  })

  it.each(['les lees', 'leerling leren', 'baan bang', 'kennis kennen', 'werk wek', 'lid leed', 'huis hui', 'gebied bieden'])('is another for %s', (pair) => {
    expect(new Set(pair.split(' ').map(stem)).size).toBe(2)
  })
})
