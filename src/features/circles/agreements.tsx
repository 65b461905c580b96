import { useReader } from '../../platform/reader.tsx'
import { Facts, QuietLink, Section, When } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { mayTalk } from './policy.ts'
import type { CircleView } from './queries.ts'

/** What the circle agreed on, and until when. */
export const AgreementFacts = ({ circle: { rhythm, confidentiality, duration, formedAt, endsOn } }: { circle: CircleView }) => {
  const { t } = useReader()
  const words = [
    { name: t('circles.rhythm'), value: rhythm },
    { name: t('circles.confidentiality'), value: confidentiality },
    { name: t('circles.duration'), value: duration },
  ]
  return (
    <Facts
      facts={[
        ...words.filter(({ value }) => value),
        { name: t('circles.began'), value: <When at={formedAt} dayOnly /> },
        { name: t('circles.ends'), value: <When at={new Date(endsOn)} dayOnly /> },
      ]}
    />
  )
}

export const Agreements = ({ circle }: { circle: CircleView }) => {
  const { t } = useReader()
  const change = mayTalk(circle) ? <QuietLink href={paths.agreements(circle.id)}>{t('circles.agreements.change')}</QuietLink> : undefined
  return (
    <Section title={t('circles.agreements')} id="afspraken" action={change}>
      <AgreementFacts circle={circle} />
    </Section>
  )
}
