/**
 * The sign: three arcs, one for who asks, one for who joins, one for who lived through it, and a place that is still open.
 * Drawn with the colours of the theme, so that it is at home on paper and on ink.
 */
export const Logo = ({ small }: { small?: boolean | undefined }) => (
  <svg viewBox="0 0 40 40" width={small ? 26 : 36} height={small ? 26 : 36} aria-hidden="true" class="shrink-0">
    <g fill="none" stroke-width="5" stroke-linecap="round">
      <path d="M 20 5 A 15 15 0 0 1 34.4 24.2" class="stroke-base-content" />
      <path d="M 30.6 30.6 A 15 15 0 0 1 9.4 30.6" class="stroke-primary" />
      <path d="M 5.6 24.2 A 15 15 0 0 1 7.7 11.4" class="stroke-primary" />
    </g>
    <circle cx="12.9" cy="6.8" r="3.6" class="fill-accent" />
  </svg>
)
