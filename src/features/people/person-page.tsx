import type { Child } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, BackLink, ButtonLink, Card, Cards, Face, Layout, Prose, Section, Soft, Title } from '../../ui/index.ts'
import { Acquaintance } from './acquaintance.tsx'
import { freshnessWords, isStale } from './freshness.ts'
import { paths } from './paths.ts'
import type { Phrase, Profile, Side } from './queries.ts'

export type PersonPageProps = { person: Profile; questions: Child }

/** Somebody's profile: both sides of it, how to reach them, and what they ask. */
export const PersonPage = ({ person, questions }: PersonPageProps) => {
  const { t, viewer } = useReader()
  const isMine = viewer.kind === 'member' && viewer.personId === person.id
  return (
    <Layout title={person.name} noIndex>
      <BackLink href={paths.list}>{t('people.list.title')}</BackLink>
      <Face person={person} size="large" />
      <Title>{person.name}</Title>
      <Where person={person} />
      {person.about && <Prose text={person.about} />}
      {isMine && (
        <Actions>
          <ButtonLink href={paths.profile}>{t('people.edit.title')}</ButtonLink>
        </Actions>
      )}
      <Cards columns={2}>
        <PhraseCard side="learn" person={person} isMine={isMine} />
        <PhraseCard side="teach" person={person} isMine={isMine} />
      </Cards>
      {isMine && <StillTrue phrases={person.phrases} />}
      {person.reach && (
        <Section title={t('people.reach.title')} id="reach">
          <Prose text={person.reach} />
        </Section>
      )}
      {questions}
      {!isMine && <Acquaintance person={person} />}
    </Layout>
  )
}

const Where = ({ person }: { person: Profile }) => (
  <p>
    {person.role}
    {person.organisations.map(({ handle, name }, index) => (
      <>
        {(index > 0 || person.role) && ' · '}
        <a href={paths.organisation(handle)}>{name}</a>
      </>
    ))}
  </p>
)

const PhraseCard = ({ side, person, isMine }: { side: Side; person: Profile; isMine: boolean }) => {
  const { t, now } = useReader()
  const phrases = person.phrases.filter((phrase) => phrase.side === side)
  const empty = isMine ? t(`people.${side}.mine-empty`) : t(`people.${side}.empty`, { name: person.name })
  return (
    <Card title={t(`people.${side}.title`)}>
      {phrases.length === 0 ? (
        <Soft>{empty}</Soft>
      ) : (
        <ul>
          {phrases.map(({ text, freshAt }) => (
            <li>
              {text}
              <Soft>{freshnessWords(freshAt, now, t)}</Soft>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

// Old phrases send people to somebody for what they no longer do.
const StillTrue = ({ phrases }: { phrases: Phrase[] }) => {
  const { t, now } = useReader()
  if (!phrases.some(({ freshAt }) => isStale(freshAt, now))) return null
  return (
    <Card ground="invite" title={t('people.still-true.title')}>
      <p>{t('people.still-true.words')}</p>
      <Actions>
        <ActionForm action={paths.freshness} look="invite">
          {t('people.still-true.yes')}
        </ActionForm>
      </Actions>
    </Card>
  )
}
