import { Beside, Card, Divided, Face, FaceRow, PersonLine, Section, Stack } from '../index.ts'
import { useReader } from '../../platform/reader.tsx'
import { examplePeople } from './example-people.ts'

export const PeopleGallery = () => {
  const { now } = useReader()
  const [first, second, third] = examplePeople(3)
  return (
    <Section title="Mensen" id="mensen">
      <Stack gap="large">
        <Beside>
          {examplePeople(8).map((person) => (
            <Face person={person} alone />
          ))}
          <Face person={first!} size="small" alone />
          <Face person={second!} size="large" alone />
        </Beside>
        <Beside>
          <FaceRow people={examplePeople(4)} /> <FaceRow people={examplePeople(12)} /> <FaceRow people={examplePeople(5)} total={23} size="medium" />
        </Beside>
        <Card>
          <PersonLine person={first!} does="stelt de vraag" role="teamleider, Scholengroep De Linde" at={new Date(now.getTime() - 200_000_000)} />
        </Card>
        <Divided
          items={[
            <PersonLine person={second!} role="wijkverpleegkundige, Ziekenhuis Rijnoever" at={now}>
              Bij ons hielp het om niet over werkdruk te praten, maar over wat je laat liggen.
            </PersonLine>,
            <PersonLine person={third!} role="zelfstandig loopbaancoach" />,
            <PersonLine person={{ name: 'Iemand die vertrok' }}>Wat anderen hierop bouwden, bleef.</PersonLine>,
          ]}
        />
      </Stack>
    </Section>
  )
}
