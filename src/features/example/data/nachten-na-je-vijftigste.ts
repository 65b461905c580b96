import type { ExampleQuestion } from '../shape.ts'

export const nachtenNaJeVijftigsteQuestion: ExampleQuestion = {
  key: 'nachten',
  asker: 'hicham-bouazza',
  title: 'Wie heeft er een nachtrooster waar ge na uw vijftigste nog mee uit de voeten kunt?',
  // Typed by hand in the night: single line breaks, as they were made.
  story: `Ik doe vijf nachten op, vijf af.
Vroeger sliep ik de eerste dag bij en dan had ik er vier over.
Nu slaap ik drie dagen bij en heb ik er twee.

Mijn vrouw zegt: dat is geen leven. Ik zeg: het is wel een rooster.
Ik wil de nacht niet kwijt. De nacht is rustig, ge leert de mensen kennen en er is geen vergadering. Maar zo haal ik mijn pensioen niet.`,
  drive: 'work',
  whyNow: 'Volgende maand mogen we voorkeuren doorgeven voor het nieuwe uurrooster. Dat mag één keer per jaar.',
  tried: 'Twee op, twee af. Dan weet mijn lijf helemaal niet meer waar het is.',
  wish: 'Roosters van mensen die ook vaste nacht doen. Andere sector mag. Brandweer, bakkers.',
  relevantInDays: 87,
  themes: ['roosters', 'zorg', 'ouder worden'],
  audience: 'public',
  askedDaysAgo: 3,
  joins: [],
  experiences: [],
  follows: ['kaat-de-smedt', 'ravi-ramdin'],
  invites: [
    { from: 'hicham-bouazza', to: 'ruud-traas', line: 'Gij zoekt ook hoe een ander zijn rooster rondkrijgt. Een school is geen ziekenhuis, maar misschien weet ge iets van de brandweer om de hoek.', daysAgo: 2 },
    { from: 'hicham-bouazza', to: 'lieselot-vandecasteele', line: 'Gij hebt jaren nachten gedaan. Wanneer zijt ge ermee gestopt, en hoe?', daysAgo: 1 },
  ],
  talk: [],
  state: 'asked',
}
