/** A ring with nothing but open places. */
export const EmptyRing = () => (
  <svg viewBox="0 0 80 80" width="80" height="80" aria-hidden="true" fill="none">
    <circle cx="40" cy="40" r="28" stroke-width="2" stroke-dasharray="2 6.8" stroke-linecap="round" class="stroke-edge" />
    <circle cx="40" cy="12" r="8" stroke-width="2" class="fill-accent stroke-accent" />
    <circle cx="64.2" cy="54" r="8" stroke-width="2" stroke-dasharray="4 3" class="fill-base-200 stroke-edge" />
    <circle cx="15.8" cy="54" r="8" stroke-width="2" stroke-dasharray="4 3" class="fill-base-200 stroke-edge" />
  </svg>
)
