import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Choice, Form, Section, Submit } from '../../ui/index.ts'
import { ways } from './forms.ts'
import { paths } from './paths.ts'
import { shownToOther } from './present.ts'
import type { Profile } from './queries.ts'

/** Whether these two know each other: what each says of it, for the two of them. */
export const Acquaintance = ({ person }: { person: Profile }) => {
  const { t } = useReader()
  const theirs = shownToOther(person.theirs)
  return (
    <Section title={t('people.acquaintance.title')} id="acquaintance" note={t('people.acquaintance.note')}>
      {theirs && <p>{t('people.acquaintance.theirs', { name: person.name, how: theirs })}</p>}
      <Form action={paths.acquaintance(person.handle)} state={{ values: { how: person.mine }, errors: {} }} id="acquaintance-form">
        <Choice
          name="how"
          label={t('people.acquaintance.question', { name: person.name })}
          hint={t('people.acquaintance.who-sees', { name: person.name })}
          options={ways.map((value) => ({ value, title: t(`people.acquaintance.${value}`) }))}
        />
        <Submit look="quiet">{t('people.acquaintance.keep')}</Submit>
      </Form>
      {person.mine && (
        <ActionForm action={paths.forgetAcquaintance(person.handle)} look="link">
          {t('people.acquaintance.forget')}
        </ActionForm>
      )}
    </Section>
  )
}
