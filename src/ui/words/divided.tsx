import type { Child } from 'hono/jsx'

/** Things under each other with a line between them. */
export const Divided = ({ items, ordered }: { items: Child[]; ordered?: boolean | undefined }) => {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List class="divide-y divide-base-300 border-y border-base-300">
      {items.map((item) => (
        <li data-arrives class="relative py-4">{item}</li>
      ))}
    </List>
  )
}
