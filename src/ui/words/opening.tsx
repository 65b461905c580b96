import { Prose } from './prose.tsx'

/** The paragraphs that a text opens with, a little larger than what follows. */
export const Opening = ({ text }: { text: string }) => (
  <div class="opening">
    <Prose text={text} />
  </div>
)
