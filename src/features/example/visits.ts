import type { Calendar } from './calendar.ts'
import { readTo } from './conversation-steps.ts'
import type { ExampleCircle, ExampleCommunity, ExampleQuestion, Handle } from './shape.ts'
import type { Conversation, Step } from './stage.ts'

const usualDaysAgo = 2

/** Everybody's last visit: what was said after it, where they take part, is new to them. */
export const lastVisits = (community: ExampleCommunity, calendar: Calendar): Step[] =>
  community.people.map(({ handle, lastHereDaysAgo = usualDaysAgo }) => ({
    at: calendar.moment({ daysAgo: lastHereDaysAgo, hour: 8 }, handle),
    play: async (stage, now) => {
      for (const conversation of conversationsOf(handle, community)) await readTo(stage, handle, conversation, now)
    },
  }))

const conversationsOf = (handle: Handle, { questions, circles }: ExampleCommunity): Conversation[] => [
  ...questions.filter((question) => takesPart(handle, question)).map(({ key }) => ({ question: key })),
  ...circles.filter((circle) => isMember(handle, circle)).map(({ key }) => ({ circle: key })),
]

const takesPart = (handle: Handle, { asker, joins, experiences, talk, follows }: ExampleQuestion): boolean =>
  asker === handle || follows.includes(handle) || [...joins, ...experiences, ...talk].some(({ person }) => person === handle)

const isMember = (handle: Handle, { members }: ExampleCircle): boolean => members.some(({ person, answer }) => person === handle && answer === 'accepted')
