/** Who is looking. Every read is scoped to it, every write is checked against it. */
export type Visitor = { kind: 'visitor' }

export type Member = {
  kind: 'member'
  personId: number
  handle: string
  name: string
  hasPicture: boolean
  administrator: boolean
  organisationIds: number[]
  /** What the way they came in may do: a session may do all, a token what its scopes say. */
  scopes: readonly ('read' | 'write')[]
  /** The session they came in by; empty for a token. */
  sessionId?: number
  /** The access token they came in by; empty for a session. */
  tokenId?: number
}

export type Viewer = Visitor | Member

export const visitor: Visitor = { kind: 'visitor' }

/** The person's id for use in SQL: nobody's where a visitor looks. */
export const personIdOf = (viewer: Viewer): number | null => (viewer.kind === 'member' ? viewer.personId : null)
