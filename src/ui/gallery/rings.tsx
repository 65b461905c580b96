import { Beside, Cards, Logo, Ring, RingMark, Section, ShareCard, Stack } from '../index.ts'
import { examplePeople, question } from './example-people.ts'

const sizes = [
  [0, 0],
  [2, 1],
  [6, 3],
  [12, 5],
  [27, 12],
  [60, 9],
] as const

const ring = (joined: number, experienced: number) => {
  const [asker, ...others] = examplePeople(1 + joined + experienced)
  return <Ring title={question} asker={asker!} joined={others.slice(0, joined)} experienced={others.slice(joined)} openJoin="#" openExperience="#" />
}

export const RingGallery = () => (
  <Section title="De ring" id="ring">
    <Cards columns={2}>{sizes.map(([joined, experienced]) => ring(joined, experienced))}</Cards>
    <Stack>
      <Beside>
        <Logo /> <Logo small />
      </Beside>
      <Beside>
        {[[0, 0], [1, 0], [3, 1], [6, 3], [12, 6], [90, 9]].map(([joined, experienced]) => (
          <RingMark joined={joined!} experienced={experienced!} />
        ))}
      </Beside>
      <ShareCard
        community="Kring"
        people={{ title: question, asker: examplePeople(1)[0]!, joined: examplePeople(9).slice(1, 7), experienced: examplePeople(9).slice(7) }}
        words={['6 mensen haken aan', '2 brengen ervaring', 'Heb jij deze vraag ook?']}
      />
    </Stack>
  </Section>
)
