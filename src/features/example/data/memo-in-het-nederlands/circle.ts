import type { ExampleCircle } from '../../shape.ts'

/** Formed the day before yesterday: two were asked and have not answered yet, and nothing has been said. */
export const memoInHetNederlandsCircle: ExampleCircle = {
  key: 'kring-memo',
  question: 'memo',
  formedDaysAgo: 2,
  purpose: 'One page at a time: per correction, is it grammar, custom or cowardice?',
  rhythm: 'Every Thursday somebody puts in one page. The others answer before the weekend.',
  confidentiality: 'The pages stay here. So do the names of council members.',
  duration: 'Six weeks, soup included.',
  endsInDays: 42,
  members: [
    {
      person: 'rachel-whitcombe',
      answer: 'accepted',
      ownQuestion: 'Which corrections are Dutch, and which are fear?',
    },
    {
      person: 'geert-jan-hoekstra',
      answer: 'accepted',
      ownQuestion: 'Voor wie schrijf ik eigenlijk, als ik aan dat ene raadslid denk?',
    },
    {
      person: 'pieter-jan-lambrecht',
      answer: 'accepted',
      ownQuestion: 'How do I notice that a sentence says nothing, before six partners agree on it?',
    },
    { person: 'dewi-soetanto', answer: null, ownQuestion: '' },
    { person: 'stefan-krol', answer: null, ownQuestion: '' },
  ],
  contributions: [],
}
