import { describe, expect, test } from 'vitest'
import type { ExampleCircle, ExampleHarvest, ExampleMoment, ExampleQuestion, ExampleTalk, Handle, Key } from '../shape.ts'
import { exampleCommunity } from './index.ts'

const { organisations, people, acquaintances, questions, circles, harvests } = exampleCommunity
const published = harvests.filter((harvest) => harvest.publishedDaysAgo !== undefined)

describe('who is in it', () => {
  test('about thirty people in seven organisations, each with something to learn and something to teach', () => {
    expect(organisations).toHaveLength(7)
    expect(people.length).toBeGreaterThanOrEqual(28)
    for (const person of people) {
      expect(person.learn, person.handle).not.toEqual([])
      expect(person.teach, person.handle).not.toEqual([])
    }
    expect(people.filter((person) => person.administrator)).toHaveLength(1)
  })

  test('every organisation has members, and every person belongs to one that exists', () => {
    expect(new Set(people.flatMap((person) => person.organisations))).toEqual(new Set(organisations.map(({ handle }) => handle)))
  })

  test('no handle names two, and no key names two', () => {
    expectUnique([...organisations, ...people].map(({ handle }) => handle))
    expectUnique([...questions, ...circles, ...harvests].map(({ key }) => key).concat(questions.flatMap(keysSaidAt)))
  })

  test('nobody is named who is not in it', () => {
    const known = new Set(people.map(({ handle }) => handle))
    for (const handle of everyoneNamed()) expect(known, handle).toContain(handle)
  })

  test('two people are noted at most once in each direction, and nobody about themselves', () => {
    expectUnique(acquaintances.map(({ from, to }) => `${from} ${to}`))
    for (const { from, to } of acquaintances) expect(from).not.toBe(to)
  })
})

describe('what is asked', () => {
  test('some fifteen questions, every state among them', () => {
    expect(questions.length).toBeGreaterThanOrEqual(15)
    expect(new Set(questions.map(({ state }) => state))).toEqual(
      new Set(['asked', 'gathering', 'working', 'harvested', 'closed', 'dormant']),
    )
  })

  test('every drive and every audience occurs, and nobody takes part outside the audience', () => {
    expect(new Set(questions.map(({ drive }) => drive)).size).toBe(4)
    expect(new Set(questions.map(({ audience }) => audience)).size).toBe(5)
    for (const question of questions) {
      const takingPart = peopleAt(question).filter((handle) => handle !== question.asker)
      if (question.audience === 'me') expect(takingPart).toEqual([])
      if (question.audience === 'people') expect(question.people).toEqual(expect.arrayContaining(takingPart))
      if (question.audience === 'organisation') expect(takingPart.map(organisationsOf).every((mine) => mine.includes(question.organisation))).toBe(true)
    }
  })

  test('one open question has passed the day until which it was relevant', () => {
    expect(questions.filter((question) => isOpen(question) && question.relevantInDays < 0)).toHaveLength(1)
  })

  test.each(questions)('$key fits its state', (question) => {
    const tookPart = question.joins.length + question.experiences.length
    const circle = circleOf(question)
    if (question.state === 'asked') expect(tookPart).toBe(0)
    if (question.state === 'gathering') expect(tookPart > 0 && circle === undefined).toBe(true)
    if (question.state === 'working') expect(circle !== undefined && circle.closedDaysAgo === undefined).toBe(true)
    if (isOpen(question) || question.state === 'dormant') expect(quietDaysOf(question) > 60).toBe(question.state === 'dormant')
    expect(question.state === 'harvested').toBe(published.some((harvest) => harvest.question === question.key))
  })

  test.each(questions)('$key is in order of time', (question) => {
    for (const said of momentsAt(question)) {
      expect(said.daysAgo).toBeGreaterThanOrEqual(1)
      expect(said.daysAgo).toBeLessThan(question.askedDaysAgo)
    }
    if (question.state === 'closed') {
      for (const said of momentsAt(question)) expect(said.daysAgo).toBeGreaterThan(question.closedDaysAgo)
    }
    expectRepliesInOrder(question.talk)
  })

  test('nobody joins twice, joins their own question, or thanks themselves', () => {
    for (const question of questions) {
      const taking = [...question.joins, ...question.experiences].map(({ person }) => person)
      expectUnique(taking)
      expect(taking).not.toContain(question.asker)
      expect(question.follows).not.toContain(question.asker)
      for (const { key, person, helpfulTo } of [...question.experiences, ...question.talk]) expect(helpfulTo ?? [], key).not.toContain(person)
    }
  })

  test('text as people type it is among it: markup, addresses, lines, an emoji', () => {
    const everything = JSON.stringify(exampleCommunity)
    const typed = ['<b>', 'https://', '@example.org', '\\n\\n', '\\n- ']
    expect(typed.filter((piece) => !everything.includes(piece))).toEqual([])
    expect(everything.match(/\p{Emoji_Presentation}/gu)).toHaveLength(1)
  })
})

describe('circles', () => {
  test('a question and its circle point at each other', () => {
    for (const circle of circles) expect(questionOf(circle).circle).toBe(circle.key)
    for (const question of questions) expect(question.circle, question.key).toBe(circleOf(question)?.key)
  })

  test.each(circles)('$key is formed by its asker from those who took part', (circle) => {
    const question = questionOf(circle)
    const tookPart = [...question.joins, ...question.experiences].filter(({ daysAgo }) => daysAgo > circle.formedDaysAgo)
    const candidates = [question.asker, ...tookPart.map(({ person }) => person)]
    for (const { person } of circle.members) expect(candidates).toContain(person)
    expect(membersOf(circle)).toContain(question.asker)
    expect(membersOf(circle).length).toBeGreaterThanOrEqual(3)
    expect(circle.members.length).toBeLessThanOrEqual(12)
    for (const { answer, ownQuestion, person } of circle.members) expect(ownQuestion !== '', person).toBe(answer === 'accepted')
  })

  test.each(circles)('in $key only members talk, while it is open', (circle) => {
    expect(circle.contributions.length).toBeGreaterThanOrEqual(isNew(circle) ? 0 : 10)
    expect(circle.contributions.length).toBeLessThanOrEqual(25)
    for (const said of circle.contributions) {
      expect(membersOf(circle), said.key).toContain(said.person)
      expect(membersOf(circle), said.key).toEqual(expect.arrayContaining(said.helpfulTo ?? []))
      expect(said.helpfulTo ?? [], said.key).not.toContain(said.person)
      expect(said.daysAgo, said.key).toBeLessThan(circle.formedDaysAgo)
      expect(said.daysAgo, said.key).toBeGreaterThan(circle.closedDaysAgo ?? 0)
    }
    expectRepliesInOrder(circle.contributions)
  })

  test('one has only just begun, and waits for answers', () => {
    expect(circles.filter(isNew)).toHaveLength(1)
    expect(circles.find(isNew)!.members.some(({ answer }) => answer === null)).toBe(true)
  })

  test('everyone who accepted is heard', () => {
    for (const circle of circles.filter((each) => !isNew(each))) {
      expect(new Set(circle.contributions.map(({ person }) => person)), circle.key).toEqual(new Set(membersOf(circle)))
    }
  })
})

describe('harvests', () => {
  test('three are published and one waits for answers', () => {
    expect(published).toHaveLength(3)
    const waiting = harvests.filter((harvest) => !published.includes(harvest))
    expect(waiting).toHaveLength(1)
    expect(waiting[0]?.consents.some(({ answer }) => answer === null)).toBe(true)
    expect(waiting[0]?.writtenDaysAgo).toBeLessThan(7)
  })

  test.each(harvests)('$key rests on what was said before it was written', (harvest) => {
    const said = saidFor(harvest)
    for (const passage of harvest.passages) {
      expect(passage.from, passage.text).not.toEqual([])
      expectUnique(passage.from)
      for (const key of passage.from) {
        expect(said.map((each) => each.key)).toContain(key)
        expect(said.find((each) => each.key === key)?.daysAgo, key).toBeGreaterThan(harvest.writtenDaysAgo)
      }
    }
    expect(harvest.circle).toBe(questionOf(harvest).circle)
  })

  test.each(harvests)('$key asks exactly those it cites', (harvest) => {
    expectUnique(harvest.consents.map(({ person }) => person))
    expect(new Set(harvest.consents.map(({ person }) => person))).toEqual(citedIn(harvest))
  })

  test('published ones have every answer, and are used afterwards', () => {
    for (const harvest of published) {
      for (const { answer, person } of harvest.consents) expect(['named', 'unnamed'], person).toContain(answer)
      expect(harvest.publishedDaysAgo).toBeLessThan(harvest.writtenDaysAgo)
      expect(harvest.uses).not.toEqual([])
      for (const use of harvest.uses) expect(use.daysAgo).toBeLessThan(harvest.publishedDaysAgo ?? 0)
    }
  })

  test('one is of the size of the case that Kring began with: 13 people, 20 contributions, all used in 13 passages', () => {
    const harvest = harvests.find(({ key }) => key === 'opbrengst-albert')!
    const said = saidFor(harvest)
    expect(new Set(said.map(({ person }) => person)).size).toBe(13)
    expect(said.map(({ person }) => person)).not.toContain(questionOf(harvest).asker)
    expect(said).toHaveLength(20)
    expect(harvest.passages).toHaveLength(13)
    expect(new Set(harvest.passages.flatMap(({ from }) => from)).size).toBe(20)
    expect(citedIn(harvest).size).toBe(13)
  })

  test('in the others some contributions are left unused, for the meter to show', () => {
    for (const harvest of harvests.filter(({ key }) => key !== 'opbrengst-albert')) {
      expect(new Set(harvest.passages.flatMap(({ from }) => from)).size, harvest.key).toBeLessThan(saidFor(harvest).length)
    }
  })
})

type Said = ExampleMoment & { key: Key; person: Handle }

function saidAt(question: ExampleQuestion): Said[] {
  return [...question.joins, ...question.experiences, ...question.talk]
}

function momentsAt(question: ExampleQuestion): ExampleMoment[] {
  return [...saidAt(question), ...(circleOf(question)?.contributions ?? [])]
}

function isOpen({ state }: ExampleQuestion): boolean {
  return state === 'asked' || state === 'gathering' || state === 'working'
}

function quietDaysOf(question: ExampleQuestion): number {
  return Math.min(question.askedDaysAgo, ...momentsAt(question).map(({ daysAgo }) => daysAgo))
}

function keysSaidAt(question: ExampleQuestion): Key[] {
  return [...saidAt(question), ...(circleOf(question)?.contributions ?? [])].map(({ key }) => key)
}

function saidFor(harvest: ExampleHarvest): Said[] {
  return [...saidAt(questionOf(harvest)), ...(circleOf(questionOf(harvest))?.contributions ?? [])]
}

function citedIn(harvest: ExampleHarvest): Set<Handle> {
  const keys = new Set(harvest.passages.flatMap(({ from }) => from))
  return new Set(saidFor(harvest).filter(({ key }) => keys.has(key)).map(({ person }) => person))
}

function questionOf(part: { question: Key }): ExampleQuestion {
  return questions.find(({ key }) => key === part.question)!
}

function circleOf(question: ExampleQuestion): ExampleCircle | undefined {
  return circles.find((circle) => circle.question === question.key)
}

function isNew({ formedDaysAgo }: ExampleCircle): boolean {
  return formedDaysAgo < 7
}

function membersOf(circle: ExampleCircle): Handle[] {
  return circle.members.filter(({ answer }) => answer === 'accepted').map(({ person }) => person)
}

function organisationsOf(handle: Handle): Handle[] {
  return people.find((person) => person.handle === handle)?.organisations ?? []
}

function peopleAt(question: ExampleQuestion): Handle[] {
  return [question.asker, ...saidAt(question).map(({ person }) => person), ...question.follows]
}

function everyoneNamed(): Set<Handle> {
  const atQuestions = questions.flatMap((question) => [peopleAt(question), thankedAt(question), readersOf(question)].flat())
  const inCircles = circles.flatMap(({ members, contributions }) => [members, contributions].flat())
  const inHarvests = harvests.flatMap(({ consents, uses }) => [consents, uses].flat())
  return new Set([
    ...acquaintances.flatMap(({ from, to }) => [from, to]),
    ...atQuestions,
    ...[...inCircles, ...inHarvests].map(({ person }) => person),
    ...harvests.map(({ writer }) => writer),
  ])
}

function readersOf(question: ExampleQuestion): Handle[] {
  return question.audience === 'people' ? question.people : []
}

function thankedAt(question: ExampleQuestion): Handle[] {
  return [...question.experiences, ...question.talk].flatMap(({ helpfulTo }) => helpfulTo ?? [])
}

function expectUnique(names: string[]) {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
}

function expectRepliesInOrder(conversation: ExampleTalk[]) {
  for (const reply of conversation) {
    if (reply.replyTo === undefined) continue
    const answered = conversation.find(({ key }) => key === reply.replyTo)
    expect(answered, reply.key).toBeDefined()
    expect(hoursAgo(reply), reply.key).toBeLessThan(hoursAgo(answered!))
  }
}

function hoursAgo({ daysAgo, hour = 12 }: ExampleMoment): number {
  return daysAgo * 24 - hour
}
