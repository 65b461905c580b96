/**
 * People: who is here, what they want to learn and what they can teach, and the organisations they belong to.
 * Members see members; a visitor sees only the names on what is public elsewhere.
 */
export { peopleRoutes } from './routes.tsx'
export { peopleOperations } from './api.ts'
export { paths as peoplePaths } from './paths.ts'
export type { Slots as PeopleSlots } from './slots.ts'
export { admitPerson, type Newcomer } from './admit-person.ts'
export { findPeople, namesToChoose } from './find-people.ts'
export { mostPictureBytes } from './picture.ts'
export { learnTexts, teachTexts } from './matching-texts.ts'
export { peopleWithWords } from './list-people.ts'
