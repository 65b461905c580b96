import { Checkbox, Choice, DateField, FileField, Form, QuietLink, Section, Select, Submit, TagsField, TextArea, TextField } from '../index.ts'
import type { FormState } from '../index.ts'

const drives = [
  { value: 'work', title: 'Mijn eigen werk', explanation: 'Ik loop er nu tegenaan.' },
  { value: 'organisation', title: 'Mijn organisatie', explanation: 'We moeten hier samen iets mee.' },
  { value: 'ambition', title: 'Een ambitie', explanation: 'Ik wil ergens naartoe.' },
]

const refused: FormState = {
  values: { title: 'Werkdruk', story: 'Ik werk sinds september met een nieuw team.', themes: ['werkdruk', 'leidinggeven'], drive: 'work', until: '2026-01-01' },
  errors: { title: 'Maak er een vraag van, bijvoorbeeld: hoe bespreek ik werkdruk?', until: 'Kies een dag die nog komt.' },
}

const Fields = () => (
  <>
    <TextField name="title" label="Wat is je vraag?" hint="Bijvoorbeeld: hoe krijg ik ouders aan tafel die nooit komen?" maxLength={200} />
    <TextArea name="story" label="Je verhaal" hint="Wat gebeurt er, wie doet er mee, wat maakt het lastig?" maxLength={6000} optional />
    <Choice name="drive" label="Waar komt je vraag vandaan?" options={drives} initially="work" />
    <DateField name="until" label="Tot wanneer is dit dringend?" hint="Daarna vragen we of het nog speelt." />
    <TagsField name="themes" label="Thema’s" hint="Twee of drie woorden, met komma’s ertussen" optional />
    <Select name="audience" label="Wie mag meelezen?" options={[{ value: 'community', label: 'Iedereen in Kring' }, { value: 'public', label: 'Iedereen, ook op het web' }]} />
    <FileField name="picture" label="Foto" hint="Een vierkante foto werkt het best." accept="image/*" optional />
    <Checkbox name="mail" label="Mail me als iemand aanhaakt" hint="Hooguit één mail per dag." />
    <Submit beside={<QuietLink href="#">Bewaar als concept</QuietLink>}>Stel je vraag</Submit>
  </>
)

export const FormsGallery = () => (
  <Section title="Formulieren" id="formulieren">
    <Form action="#" id="fresh" files>
      <Fields />
    </Form>
    <Section title="Een formulier dat terugkomt">
      <Form action="#" id="refused" state={refused}>
        <Fields />
      </Form>
    </Section>
  </Section>
)
