/** The colours of a ring. On a page they are the theme's own; a picture that travels alone brings them along. */
export type Paint = { ink: string; paper: string; sheet: string; line: string; muted: string; acts: string; invites: string; onInvites: string }

export const themePaint: Paint = {
  ink: 'var(--color-base-content)',
  paper: 'var(--color-base-200)',
  sheet: 'var(--color-base-100)',
  line: 'var(--edge)',
  muted: 'var(--muted)',
  acts: 'var(--color-primary)',
  invites: 'var(--color-accent)',
  onInvites: 'var(--color-accent-content)',
}

export const paperPaint: Paint = {
  ink: '#22282d',
  paper: '#f8f1e4',
  sheet: '#fffdf8',
  line: '#857b68',
  muted: '#5a5c58',
  acts: '#0b5a5f',
  invites: '#f4b02c',
  onInvites: '#2a1f05',
}
