/** The addresses of this feature. */
export const paths = {
  outbox: '/outbox',
  kept: (id: number | ':id') => `/outbox/${id}`,
  keptPage: (id: number | ':id') => `/outbox/${id}/page`,
  troubled: '/mail',
  settlement: (id: number | ':id') => `/mail/${id}/settlement`,
}
