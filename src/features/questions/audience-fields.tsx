import { useReader } from '../../platform/reader.tsx'
import { Choice, OnlyFor, Select, TagsField } from '../../ui/index.ts'

export type OwnOrganisation = { handle: string; name: string }
import { askable } from './forms.ts'

/** Who may read: narrow to wide, with the organisation or the people it takes. */
export const AudienceFields = ({ organisations }: { organisations: OwnOrganisation[] }) => {
  const { t } = useReader()
  const offered = askable.filter((audience) => audience !== 'organisation' || organisations.length > 0).toReversed()
  return (
    <>
      <Choice
        name="audience"
        label={t('questions.field.audience')}
        initially="community"
        options={offered.map((audience) => ({
          value: audience,
          title: t(`questions.audience.${audience}`),
          explanation: t(`questions.audience.${audience}.hint`),
        }))}
      />
      {organisations.length > 1 && (
        <OnlyFor audience="organisation">
          <Select
            name="organisation"
            label={t('questions.field.organisation')}
            options={organisations.map(({ handle, name }) => ({ value: handle, label: name }))}
          />
        </OnlyFor>
      )}
      <OnlyFor audience="people">
        <TagsField name="readers" label={t('questions.field.readers')} hint={t('questions.field.readers.hint')} />
      </OnlyFor>
    </>
  )
}
