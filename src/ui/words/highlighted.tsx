/** Words of somebody, with those marked that were looked for. */
export const Highlighted = ({ segments }: { segments: { text: string; found: boolean }[] }) => (
  <>{segments.map(({ text, found }) => (found ? <mark class="rounded-sm bg-glow px-0.5 text-inherit">{text}</mark> : text))}</>
)
