/**
 * The house style: everything a page is composed of. Components are pure and synchronous; what they need of the reader
 * comes from platform/reader. The only place where styling classes live. docs/ui.md tells which part is for what.
 */
export { Layout } from './page/layout.tsx'
export type { LayoutProps } from './page/layout.tsx'

export { ProblemPage } from './page/problem-page.tsx'
export { addresses } from './page/addresses.ts'

export { Title } from './words/title.tsx'
export { Lead } from './words/lead.tsx'
export { Section } from './words/section.tsx'
export { Card, Cards } from './words/card.tsx'
export { Actions, Soft, Stack } from './words/stack.tsx'
export { Divided } from './words/divided.tsx'
export { Notice } from './words/notice.tsx'
export { Empty } from './words/empty.tsx'
export { Tag, TagLink, Tags } from './words/tag.tsx'
export { When } from './words/when.tsx'
export { calendarDay, dayWords, fullDateWords, timeWords, whenWords } from './words/when-words.ts'
export { Prose } from './words/prose.tsx'
export { Icon } from './words/icon.tsx'

export { Button, ButtonLink } from './act/button.tsx'
export { QuietLink } from './act/quiet-link.tsx'
export { ActionForm } from './act/action-form.tsx'
export { Menu } from './act/menu.tsx'
export { Pagination } from './act/pagination.tsx'
export { BackLink } from './act/back-link.tsx'

export { Face } from './people/face.tsx'
export type { FacePerson } from './people/face.tsx'
export { FaceRow } from './people/face-row.tsx'
export { PersonLine } from './people/person-line.tsx'

export { emptyForm } from './form/form-state.ts'
export type { FormState } from './form/form-state.ts'
export { Form } from './form/form.tsx'
export { TextField } from './form/text-field.tsx'
export { TextArea } from './form/text-area.tsx'
export { Choice } from './form/choice.tsx'
export { Select } from './form/select.tsx'
export { Checkbox } from './form/checkbox.tsx'
export { DateField } from './form/date-field.tsx'
export { TagsField } from './form/tags-field.tsx'
export { FileField } from './form/file-field.tsx'
export { Submit } from './form/submit.tsx'
