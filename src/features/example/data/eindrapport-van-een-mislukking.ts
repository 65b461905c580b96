import type { ExampleQuestion } from '../shape.ts'
import { prose } from './prose.ts'

export const eindrapportVanEenMislukkingQuestion: ExampleQuestion = {
  key: 'eindrapport',
  asker: 'pieter-jan-lambrecht',
  title: 'What do you leave out of a final report when the project did not work?',
  story: prose`
    Six partners, three years, 1.4 million euro. We promised a method for training barge skippers on a simulator. The
    simulator exists. The skippers do not use it, because the rudder is on the wrong side and nobody dared to say so before
    month 27.

    Now I have to write the final report, and there is a chapter "Impact" of eight pages. My partners would like to see
    "valuable lessons". I would like to write what the lesson is: we did not ask a skipper anything until month nine, and
    then we asked two, and they were brothers.

    But two of the partners have a new application lying with the same officer, and I invoice both of them. So I am writing
    in English what I don't dare to say in any language.`,
  drive: 'work',
  whyNow: 'The report is due in ten weeks. After that nobody will ever open it, so this is the moment.',
  tried: 'A first draft with the truth in a footnote. All six partners found the footnote.',
  wish: prose`
    People who have reported a failure to whoever paid for it, and were still invited afterwards. Or not: also interesting.`,
  relevantInDays: -20,
  themes: ['schrijven', 'Europese projecten', 'mislukken'],
  language: 'en',
  audience: 'public',
  askedDaysAgo: 110,
  joins: [
    {
      key: 'eindrapport-filip', person: 'filip-goethals', daysAgo: 104,
      note: prose`
        Ik moet het bestuur nog vertellen hoe vaak onze kennisbank geraadpleegd is. Ik antwoord in het Nederlands, als dat
        mag.`,
    },
  ],
  experiences: [
    {
      key: 'eindrapport-rachel', person: 'rachel-whitcombe', daysAgo: 101,
      text: prose`
        In my previous job we planted 400 street trees against heat, and 260 died in the first summer because nobody had
        budgeted for water. I wrote the evaluation. My manager asked for a positive opening, so I began with "140 trees are
        alive". Then a full page on why, with the price of a water truck.`,
      worked: prose`
        Giving the failure a price tag: what it would have cost to prevent. People reached for a calculator and stopped
        pointing at each other. The next programme had a water budget.`,
      didNotWork: prose`
        Naming departments. I should have named moments. "In March nobody asked" is easier to hear than "Parks did not ask".`,
      helpfulTo: ['pieter-jan-lambrecht', 'filip-goethals', 'dewi-soetanto'],
    },
    {
      key: 'eindrapport-fatih', person: 'fatih-yildiz', daysAgo: 97,
      text: prose`
        Ik heb een keer een scholingsproject van de bond moeten verantwoorden. 600 plaatsen, 212 deelnemers. In het concept
        stond "35 procent bereik". Ik heb er van gemaakt: 388 plaatsen waren leeg, en dit is waarom. De subsidiegever belde
        de volgende dag, en ik dacht: daar gaan we. Hij wilde weten of hij het aan drie andere projecten mocht geven.`,
      worked: 'Het lege getal noemen in plaats van het volle.',
      didNotWork: prose`
        Mijn voorzitter het concept te laat laten lezen. Die had het liever van mij gehoord dan van de subsidiegever, en
        daar had hij gelijk in.`,
      helpfulTo: ['pieter-jan-lambrecht'],
    },
  ],
  follows: ['stefan-krol', 'geert-jan-hoekstra'],
  talk: [
    {
      key: 'eindrapport-vraag', person: 'geert-jan-hoekstra', daysAgo: 95, hour: 22,
      text: 'Met uw welnemen: hoe luidde die voetnoot precies? Ik verzamel ze.',
    },
    {
      key: 'eindrapport-voetnoot', person: 'pieter-jan-lambrecht', replyTo: 'eindrapport-vraag', daysAgo: 94, hour: 7,
      text: '"Rudder: see photo." En dan een foto van het roer.',
      helpfulTo: ['geert-jan-hoekstra', 'rachel-whitcombe'],
    },
    {
      key: 'eindrapport-slot', person: 'pieter-jan-lambrecht', daysAgo: 41, hour: 7,
      text: prose`
        Sent. Page one: "The simulator is used by 4 of 120 skippers." Then the price of asking: 11,000 euro, in month one. I
        told all six partners by telephone before they could read it. One of them did not speak for quite a while, and then
        said: "Finally."`,
      helpfulTo: ['fatih-yildiz', 'filip-goethals'],
    },
  ],
  state: 'closed',
  closedBecause: prose`
    The report went in, with the rudder on page one. The officer has asked for a talk. I take Rachel’s price tag and Fatih’s
    empty number with me.`,
  closedDaysAgo: 35,
}
