import { z } from 'zod'
import type { Operation } from '../../platform/openapi.ts'
import * as forms from './forms.ts'
import { availabilityJson, meJson, organisationJson, organisationWithPeopleJson, organisationsJson, peopleJson, profileJson } from './present.ts'

export const peopleOperations: Operation[] = [
  { method: 'get', path: '/me', summary: 'Whom you act for, and what your token may do', output: meJson },
  { method: 'get', path: '/me/profile', summary: 'Your own profile', output: profileJson },
  { method: 'put', path: '/me/profile', summary: 'Change your profile; phrases that stay keep their date', input: forms.profileInput, output: profileJson, status: 200 },
  { method: 'post', path: '/me/profile/freshness', summary: 'Say that what stands in your profile still holds' },
  { method: 'get', path: '/me/availability', summary: 'Until when you are busy, and whether you help where nobody reacts', output: availabilityJson },
  { method: 'put', path: '/me/availability', summary: 'Say until when you are busy, and whether you are an ambassador', input: forms.availabilityInput, output: availabilityJson, status: 200 },
  { method: 'post', path: '/me/picture', summary: 'Send a picture of yourself, as multipart/form-data', input: z.object({ picture: z.string().describe('A file: JPEG, PNG, WebP or GIF, at most 5 MB') }) },
  { method: 'delete', path: '/me/picture', summary: 'Take your picture away' },
  { method: 'get', path: '/people', summary: 'Members by name, or those whose name, role or phrases have these words', query: forms.listQuery, output: peopleJson },
  { method: 'get', path: '/people/{handle}', summary: 'A profile, for members', output: profileJson },
  { method: 'get', path: '/people/{handle}/picture', summary: 'The picture of a person, for members', mediaType: 'image/webp' },
  { method: 'put', path: '/people/{handle}/acquaintance', summary: 'Note how you know each other; the two of you see it', input: forms.acquaintanceInput },
  { method: 'delete', path: '/people/{handle}/acquaintance', summary: 'Take that back' },
  { method: 'get', path: '/organisations', summary: 'Organisations that people here belong to', output: organisationsJson },
  { method: 'post', path: '/organisations', summary: 'Add an organisation, and yourself to it', input: forms.organisationInput, output: organisationJson },
  { method: 'get', path: '/organisations/{handle}', summary: 'An organisation and its people', output: organisationWithPeopleJson },
  { method: 'put', path: '/organisations/{handle}/about', summary: 'Change what your organisation says of itself', input: forms.aboutOrganisationInput },
  { method: 'post', path: '/organisations/{handle}/members', summary: 'Let somebody into your organisation', input: forms.memberInput },
  { method: 'delete', path: '/organisations/{handle}/members/me', summary: 'Leave an organisation' },
]
