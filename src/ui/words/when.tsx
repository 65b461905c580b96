import { useReader } from '../../platform/reader.tsx'
import { calendarDay, dayWords, fullDateWords, whenWords } from './when-words.ts'

/** A moment in the words that people use for it, with the full date on hover and for screen readers. `dayOnly` where the hour means nothing. */
export const When = ({ at, dayOnly }: { at: Date; dayOnly?: boolean | undefined }) => {
  const reader = useReader()
  const full = fullDateWords(at, reader.language, dayOnly)
  return (
    <time datetime={dayOnly ? calendarDay(at) : at.toISOString()} title={full}>
      {dayOnly ? dayWords(at, reader) : whenWords(at, reader)}
      <span class="sr-only"> ({full})</span>
    </time>
  )
}
