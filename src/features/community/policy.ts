import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'

/** To everybody else these pages do not exist. */
export const administratorsOnly = (viewer: Viewer): Refusal | undefined => (viewer.kind === 'member' && viewer.administrator ? undefined : missing)
