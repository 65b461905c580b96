import type { useReader } from '../../platform/reader.tsx'
import { nameOf } from '../../ui/index.ts'
import type { Candidate } from './candidates.ts'

/** Somebody to tick, with what they bring. */
export const candidateOption = ({ handle, person, experienced, note, inCircle }: Candidate, t: ReturnType<typeof useReader>['t']) => {
  const words = [inCircle && t('circles.form.in-circle'), experienced && t('circles.form.experienced'), note && beginOf(note)]
  return { value: handle, title: nameOf(person, { t }), explanation: words.filter(Boolean).join(' · ') || undefined }
}

const beginOf = (note: string) => (note.length > 160 ? `${note.slice(0, 150).replace(/\s+\S*$/, '').toWellFormed()} …` : note)
