import { describe, expect, test } from 'vitest'
import { Checkbox } from './checkbox.tsx'
import { Choice } from './choice.tsx'
import { DateField } from './date-field.tsx'
import { Form } from './form.tsx'
import type { FormState } from '../../platform/form-state.ts'
import { Select } from './select.tsx'
import { TagsField } from './tags-field.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const options = [
  { value: 'work', title: 'Mijn werk' },
  { value: 'curiosity', title: 'Nieuwsgierigheid' },
]

const drawn = (state: FormState): string =>
  String(
    <Form action="/questions" state={state} id="ask">
      <TextField name="title" label="Je vraag" hint="Bijvoorbeeld: hoe …" />
      <TextArea name="story" label="Je verhaal" optional maxLength={6000} />
      <TagsField name="themes" label="Thema's" optional />
      <DateField name="until" label="Tot wanneer" />
      <Choice name="drive" label="Waarom" options={options} />
      <Select name="audience" label="Voor wie" options={[{ value: 'circle', label: 'Kring' }, { value: 'public', label: 'Iedereen' }]} />
      <Checkbox name="agree" label="Akkoord" />
    </Form>,
  )

describe('a form that could not be taken', () => {
  const html = drawn({
    values: { title: 'Hoe "snel" <gaat> het?', story: '</textarea>', themes: ['toetsing', 'vertrouwen'], until: new Date('2026-05-01'), drive: 'curiosity', audience: 'public', agree: 'on' },
    errors: { title: 'Maak er een vraag van.' },
  })

  test('still holds everything that was typed', () => {
    expect(html).toContain('value="Hoe &quot;snel&quot; &lt;gaat&gt; het?"')
    expect(html).toContain('&lt;/textarea&gt;</textarea>')
    expect(html).toContain('value="toetsing, vertrouwen"')
    expect(html).toContain('value="2026-05-01"')
    expect(html).toMatch(/value="curiosity" checked/)
    expect(html).toMatch(/<option value="public" selected/)
    expect(html).toMatch(/name="agree" checked/)
  })

  test('says on top what to change, leads there, and takes the focus', () => {
    expect(html).toMatch(/role="alert" tabindex="-1" autofocus/)
    expect(html).toMatch(/<a href="#ask-title"[^>]*>Je vraag: Maak er een vraag van\.<\/a>/)
    expect(html).toContain('Nog één ding')
  })

  test('ties the error and the hint to the field', () => {
    expect(html).toMatch(/id="ask-title"[^>]*aria-describedby="ask-title-hint ask-title-error"[^>]*aria-invalid="true"/)
    expect(html).toContain('id="ask-title-error"')
  })
})

test('every form can be told apart from its double', () => {
  const key = (html: string) => /name="_once" value="([^"]+)"/.exec(html)?.[1]
  const empty = { values: {}, errors: {} }
  expect(key(drawn(empty))).toMatch(/^[0-9a-f-]{36}$/)
  expect(key(drawn(empty))).not.toBe(key(drawn(empty)))
})

test('a form with nothing wrong has no summary', () => expect(drawn({ values: {}, errors: {} })).not.toContain('role="alert"'))

test('broken values are shown as nothing', () => {
  const html = drawn({ values: { title: { toString: null }, until: new Date('x') }, errors: {} })
  expect(html).toContain('id="ask-until"')
  expect(html).not.toContain('Invalid')
})
