/**
 * People: who is here, what they want to learn and what they can teach, and the organisations they belong to.
 * Members see members; a visitor sees only the names on what is public elsewhere.
 */
export { admitPerson, type Newcomer } from './admit-person.ts'
