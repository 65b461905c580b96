import type { Child } from 'hono/jsx'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { useReader } from '../../platform/reader.tsx'
import type { Viewer } from '../../platform/viewer.ts'
import { Card, Cards, FaceRow, Section, Soft } from '../../ui/index.ts'
import type { Slot } from '../questions/index.ts'
import { paths } from './paths.ts'
import { type CircleView, circlesOnQuestion, isWorkedOn } from './queries.ts'

/** What the page of a question shows of its circles: to who is in one, the way there; to all others only that there is one. */
export const circleSlot: Slot = {
  mayHaveSomething: () => sql`exists (select from circles where question_id = questions.id)`,
  draw: async (db, viewer, questionId) => drawCircles(db, viewer, questionId),
}

const drawCircles = async (db: Database, viewer: Viewer, questionId: number): Promise<Child> => {
  const [circles, workedOn] = await Promise.all([circlesOnQuestion(db, viewer, questionId), isWorkedOn(db, questionId)])
  if (circles.length) return <OwnCircles circles={circles} />
  return workedOn ? <WorkedOn /> : null
}

const WorkedOn = () => {
  const { t } = useReader()
  return <Soft>{t('circles.slot.others')}</Soft>
}

const OwnCircles = ({ circles }: { circles: CircleView[] }) => {
  const { t } = useReader()
  return (
    <Section title={t('circles.slot.title')} id="kring">
      <Cards>
        {circles.map(({ id, purpose, members, answer, closedAt }) => (
          <Card title={purpose} href={paths.one(id)} ground={answer === null && !closedAt ? 'invite' : 'calm'}>
            <FaceRow people={members.filter((member) => member.answer === 'accepted').map(({ person }) => person)} most={12} />
            <Soft>{t(closedAt ? 'circles.slot.closed' : answer === null ? 'circles.slot.asked' : 'circles.slot.member')}</Soft>
          </Card>
        ))}
      </Cards>
    </Section>
  )
}
