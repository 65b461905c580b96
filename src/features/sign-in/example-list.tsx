import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Card, Cards, PersonLine, Section, Stack } from '../../ui/index.ts'
import type { ExamplePerson } from './example-people.ts'
import { paths } from './paths.ts'

/** The invented people that a newcomer can look around as, by the organisation they work for. */
export const ExampleList = ({ people, returnTo }: { people: ExamplePerson[]; returnTo: string }) => {
  const { t } = useReader()
  const groups = Map.groupBy(people, ({ organisation }) => organisation ?? t('sign-in.example.on-their-own'))
  return (
    <Section title={t('sign-in.example.title')} id="example">
      <p>{t('sign-in.example.words')}</p>
      <Stack>
        {[...groups].map(([organisation, members]) => (
          <Card title={organisation}>
            <Cards columns={2}>
              {members.map(({ handle, name, role, administrator }) => (
                <PersonLine person={{ name, handle }} role={administrator ? t('sign-in.example.administrator', { role }) : role}>
                  <ActionForm action={paths.example} values={{ handle, return_to: returnTo }} look="link" label={t('sign-in.example.as', { name })}>
                    {t('sign-in.example.enter')}
                  </ActionForm>
                </PersonLine>
              ))}
            </Cards>
          </Card>
        ))}
      </Stack>
    </Section>
  )
}
