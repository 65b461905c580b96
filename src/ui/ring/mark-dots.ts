export const middleOf = 28
const row = 21
const most = 16

export type Dot = { kind: 'asker' | 'joined' | 'experience' | 'open'; x: number; y: number; radius: number }

/** Dots on a small ring, in the order of the large one; over sixteen both kinds are thinned alike. */
export const dots = ({ joined, experienced, open }: { joined: number; experienced: number; open: boolean }): Dot[] => {
  const thinner = Math.min(1, most / Math.max(1, joined + experienced))
  const thinned = (count: number) => Math.ceil(count * thinner)
  const kinds: Dot['kind'][] = [
    'asker',
    ...Array.from({ length: thinned(joined) }, () => 'joined' as const),
    ...(open ? ['open' as const] : []),
    ...Array.from({ length: thinned(experienced) }, () => 'experience' as const),
  ]
  const step = (2 * Math.PI) / Math.max(kinds.length, 3)
  const radius = Math.min(5, row * Math.sin(step / 2) - 1)
  return kinds.map((kind, order) => {
    const angle = step * order
    const round = (value: number) => Math.round(value * 10) / 10
    return { kind, x: round(middleOf + row * Math.sin(angle)), y: round(middleOf - row * Math.cos(angle)), radius: round(kind === 'asker' ? Math.max(radius, 4) : radius) }
  })
}
