import { type MessageKey, say } from '../../platform/messages.ts'
import { useReader } from '../../platform/reader.tsx'
import { Layout, Lead, QuietLink, Section, Title } from '../../ui/index.ts'
import { lookBackDays, mostIntroductionsInMonth } from '../introductions/index.ts'
import { paths } from './paths.ts'
import { type EvidenceKind, evidenceWeights, limits, mixes, pauses, sideOf, sides, turns } from './rules.ts'

const promises = ['not-now', 'hidden', 'acquaintance', 'nobody-ranked'] as const

/** How people are proposed, out of the rules themselves: a rule that is not explained here does not compile. */
export const AboutPage = () => {
  const { t, language, viewer } = useReader()
  const tell = (key: MessageKey) => say(language, { key, values: { ...limits, mostIntroductionsInMonth, lookBackDays } })
  return (
    <Layout title={t('invitations.about.title')}>
      <Title>{t('invitations.about.title')}</Title>
      <Lead>{t('invitations.about.lead')}</Lead>
      {sides.map((side) => (
        <Rules title={t(`invitations.about.side.${side}`)} rules={kindsOn(side).map((kind) => tell(`invitations.about.evidence.${kind}`))} />
      ))}
      <Rules title={t('invitations.about.turns')} rules={turns.map(({ name }) => tell(`invitations.about.turn.${name}`))} after={tell('invitations.about.turn.equal')} />
      <Rules title={t('invitations.about.pauses')} rules={pauses.map(({ name }) => tell(`invitations.about.pause.${name}`))} />
      <Rules title={t('invitations.about.mixes')} rules={mixes.map((mix) => tell(`invitations.about.mix.${mix}`))} />
      <Rules title={t('invitations.about.limits')} rules={(['asker', 'question', 'introductions', 'quiet'] as const).map((limit) => tell(`invitations.about.limit.${limit}`))} />
      <Rules title={t('invitations.about.promises')} rules={promises.map((promise) => tell(`invitations.about.promise.${promise}`))} />
      {viewer.kind === 'member' && (
        <p>
          <QuietLink href={paths.availability}>{t('invitations.about.availability')}</QuietLink>
        </p>
      )}
    </Layout>
  )
}

// What says most stands first.
const kindsOn = (side: (typeof sides)[number]): EvidenceKind[] =>
  (Object.keys(evidenceWeights) as EvidenceKind[]).filter((kind) => sideOf[kind] === side).sort((one, other) => evidenceWeights[other] - evidenceWeights[one])

const Rules = ({ title, rules, after }: { title: string; rules: string[]; after?: string }) => (
  <Section title={title}>
    <ul>
      {rules.map((rule) => (
        <li>{rule}</li>
      ))}
    </ul>
    {after && <p>{after}</p>}
  </Section>
)
