import { Actions, ActionForm, Beside, Card, Entry, Prose, QuietLink, Soft, Tag, Divided, Face, FaceRow, PersonLine, Section, Stack } from '../index.ts'
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
        <Entry id="bijdrage-1">
          <PersonLine person={first!} at={new Date(now.getTime() - 90_000_000)}>
            <Prose text="Ik heb het vorige week gewoon gevraagd: wat laat jij deze week liggen? Het werd eerst stil. Daarna praatte iedereen." />
            <Soft>Dit hielp Youssef en Marijke.</Soft>
            <Actions>
              <QuietLink href="#">Antwoord</QuietLink>
              <ActionForm action="#" look="link">
                Dit hielp mij
              </ActionForm>
            </Actions>
            <Entry id="bijdrage-2" isNew>
              <PersonLine person={second!} at={now}>
                <Tag>nieuw</Tag>
                <Prose text="En wat deed je met die stilte?" />
              </PersonLine>
            </Entry>
          </PersonLine>
        </Entry>
        <Card>
          <PersonLine person={first!} does="stelt de vraag" role="teamleider, Scholengroep De Linde" at={new Date(now.getTime() - 200_000_000)} />
        </Card>
        <Divided
          items={[
            <PersonLine person={second!} role="wijkverpleegkundige, Ziekenhuis Rijnoever" at={now}>
              Bij ons hielp het om niet over werkdruk te praten, maar over wat je laat liggen.
            </PersonLine>,
            <PersonLine person={third!} role="zelfstandig loopbaancoach" />,
            <PersonLine person={{ name: '', alias: 'care' }} does="stelt de vraag" at={now} />,
            <PersonLine person={{ name: 'Iemand die vertrok' }}>Wat anderen hierop bouwden, bleef.</PersonLine>,
          ]}
        />
      </Stack>
    </Section>
  )
}
