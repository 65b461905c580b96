import type { ExampleQuestion } from '../shape.ts'

export const briefjeInDeLiftQuestion: ExampleQuestion = {
  key: 'briefje',
  asker: 'carlijn-peeters',
  title: 'Waarom leest niemand het briefje in de lift?',
  story: 'Ik heb er nu vier opgehangen, het laatste in het geel. De fietsen staan er nog.',
  drive: 'curiosity',
  whyNow: 'Over twee weken komt de brandweer controleren.',
  tried: 'Groter. Geel. Met een plaatje van een fiets.',
  wish: 'Iets wat bij jullie wel gelezen werd. Foto’s mogen naar carlijn@example.org.',
  relevantInDays: 13,
  themes: ['wonen', 'taal'],
  audience: 'public',
  askedDaysAgo: 1,
  joins: [],
  experiences: [],
  follows: [],
  talk: [],
  state: 'asked',
}
