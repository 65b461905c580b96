import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Actions, Divided, Form, PersonLine, QuietLink, Section, Submit, TextField, addresses } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { Around } from './read-harvest.ts'

/** Who used a harvest, in a line each, and room for one more. */
export const UsesPart = ({ harvestId, uses, form }: { harvestId: number; uses: Around['uses']; form?: FormState | undefined }) => {
  const { t, viewer } = useReader()
  return (
    <Section title={t('harvests.uses')} id="uses">
      {uses.length > 0 && (
        <Divided
          items={uses.map(({ id, person, line, at }) => (
            <div id={`use-${id}`}>
              <PersonLine person={person} at={new Date(at)}>
                {line}
              </PersonLine>
            </div>
          ))}
        />
      )}
      {viewer.kind === 'member' ? (
        <Form action={paths.uses(harvestId)} state={form ?? emptyForm()} id="use">
          <TextField name="line" label={t('harvests.uses.tell')} hint={t('harvests.uses.hint')} maxLength={300} />
          <Submit look="quiet">{t('harvests.uses.button')}</Submit>
        </Form>
      ) : (
        <Actions>
          <QuietLink href={`${addresses.signIn}?return_to=${encodeURIComponent(paths.one(harvestId))}`}>{t('harvests.uses.sign-in')}</QuietLink>
        </Actions>
      )}
    </Section>
  )
}
