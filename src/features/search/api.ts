import type { Operation } from '../../platform/openapi.ts'
import { searchQuery } from './forms.ts'
import { paths } from './paths.ts'
import { findingsJson } from './present.ts'

export const searchOperations: Operation[] = [
  { method: 'get', path: paths.search, summary: 'What looks like these words in all that I may see, by kind', query: searchQuery, output: findingsJson, open: true },
]
