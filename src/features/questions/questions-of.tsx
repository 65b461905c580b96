import type { Child } from 'hono/jsx'
import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import { askedByName } from '../../platform/person.ts'
import { type Viewer, personIdOf } from '../../platform/viewer.ts'
import { useReader } from '../../platform/reader.tsx'
import { Cards, Section } from '../../ui/index.ts'
import { openStates } from './forms.ts'
import { type QuestionLine, questionLines } from './queries.ts'
import { QuestionCard } from './question-card.tsx'

const most = 20

/** What somebody asked, as far as the viewer may see it, for on their page. What they ask under an alias stands there for themselves only. */
export const questionsOfPerson = async (db: Database, viewer: Viewer, personId: number): Promise<Child> => {
  const questions = await questionLines(db)
    .where('questions.askerId', '=', personId)
    .$if(personIdOf(viewer) !== personId, (query) => query.where(askedByName))
    .where(questionVisibleTo(viewer))
    .orderBy('questions.activeAt', 'desc')
    .limit(most)
    .execute()
  return <Listed questions={questions} titled="questions.list.title" />
}

/** What people of an organisation ask now. */
export const questionsOfOrganisation = async (db: Database, viewer: Viewer, organisationId: number): Promise<Child> => {
  const questions = await questionLines(db)
    .where(sql<boolean>`questions.asker_id in (select person_id from memberships where organisation_id = ${organisationId})`)
    .where(askedByName)
    .where('questions.state', 'in', openStates)
    .where(questionVisibleTo(viewer))
    .orderBy('questions.activeAt', 'desc')
    .limit(most)
    .execute()
  return <Listed questions={questions} titled="questions.home.open" />
}

const Listed = ({ questions, titled }: { questions: QuestionLine[]; titled: 'questions.list.title' | 'questions.home.open' }) => {
  const { t } = useReader()
  return questions.length === 0 ? null : (
    <Section title={t(titled)}>
      <Cards>
        {questions.map((question) => (
          <QuestionCard question={question} />
        ))}
      </Cards>
    </Section>
  )
}
