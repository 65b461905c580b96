import type { Child } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { Face } from '../people/face.tsx'
import type { FacePerson } from '../people/face.tsx'
import { Icon } from '../words/icon.tsx'
import type { OpenPlace, RingPeople } from './drawn-ring.tsx'

const mostFaces = 9

/** The ring where there is no room for one: a row of faces for each kind of people, the open places at their ends. */
export const FoldedRing = ({ people, open }: { people: RingPeople; open: { join?: OpenPlace | undefined; experience?: OpenPlace | undefined } }) => {
  const { t } = useReader()
  const { asker, joined, experienced } = people
  return (
    <div aria-hidden="true" class="ring-folded">
      <Row words={t('ui.ring.asks')} people={[asker]} edge="edge-asker" />
      <Row words={t('ui.ring.joined', { count: joined.length })} people={joined} edge="edge-joined" open={open.join} />
      <Row words={t('ui.ring.experienced', { count: experienced.length })} people={experienced} edge="edge-experience" open={open.experience} />
    </div>
  )
}

const Row = ({ words, people, edge, open }: { words: string; people: FacePerson[]; edge: string; open?: OpenPlace | undefined }): Child =>
  people.length === 0 && !open ? null : (
    <div>
      {people.length > 0 && <p class="text-base text-muted">{words}</p>}
      <div class={`flex flex-wrap items-center gap-4 ${edge}`}>
        {people.slice(0, mostFaces).map((person) => (
          <Face person={person} />
        ))}
        {people.length > mostFaces && <span class="text-base text-muted">+{people.length - mostFaces}</span>}
        {open && (
          <a href={open.href} tabindex={-1} class="ring-open-chip">
            <Icon name="plus" />
            {open.words}
          </a>
        )}
      </div>
    </div>
  )
