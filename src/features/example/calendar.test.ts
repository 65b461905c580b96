import { expect, test } from 'vitest'
import { calendarAt } from './calendar.ts'
import { exampleCommunity } from './data/index.ts'

const conversations = [...exampleCommunity.questions.map(({ talk }) => talk), ...exampleCommunity.circles.map(({ contributions }) => contributions)]

test('a day of the story is a day in Amsterdam, also when it is another day elsewhere', () => {
  const { day, moment } = calendarAt(new Date('2026-06-30T22:30:00Z'))
  expect(day(0)).toBe('2026-07-01')
  expect(day(-1)).toBe('2026-06-30')
  expect(moment({ daysAgo: 1 })).toEqual(new Date('2026-06-30T10:00:00Z'))
  expect(moment({ daysAgo: 180, hour: 9 })).toEqual(new Date('2026-01-02T08:00:00Z'))
})

test('the latest that can be said, yesterday at eleven at night, lies before now', () => {
  const justAfterMidnight = new Date('2026-06-30T22:00:01Z')
  expect(calendarAt(justAfterMidnight).moment({ daysAgo: 1, hour: 23 }, 'some name').getTime()).toBeLessThan(justAfterMidnight.getTime() - 30 * 60_000)
})

test('whatever day of the year it is loaded, an answer on the same day comes after what it answers', () => {
  const answers = conversations.flatMap((conversation) =>
    conversation.flatMap((answer) => conversation.filter(({ key, daysAgo }) => key === answer.replyTo && daysAgo === answer.daysAgo).map((said) => ({ said, answer }))),
  )
  expect(answers).not.toEqual([])
  for (let now = Date.UTC(2027, 0, 1, 12); now < Date.UTC(2028, 0, 1); now += 86_400_000) {
    const { moment } = calendarAt(new Date(now))
    for (const { said, answer } of answers) expect(moment(answer, answer.key).getTime(), answer.key).toBeGreaterThan(moment(said, said.key).getTime())
  }
})
