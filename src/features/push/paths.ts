import { addresses } from '../../ui/index.ts'

/** Addresses of push, for links, redirects, routes and tests. */
export const paths = {
  settings: addresses.push,
  removal: (id: number | string) => `${addresses.push}/${id}/removal`,
  worker: addresses.pushWorker,
}
