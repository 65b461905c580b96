import { raw } from 'hono/html'
import { drawnOnce } from '../drawn-once.ts'

const drawings = {
  search: '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h10"/>',
  back: '<path d="M19 12H5m6-6-6 6 6 6"/>',
  onward: '<path d="M5 12h14m-6-6 6 6-6 6"/>',
  down: '<path d="m6 9 6 6 6-6"/>',
  done: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  warning: '<path d="M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.7v.1"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5m0-9v.1"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
}

export type IconName = keyof typeof drawings

/** A small drawing that goes with words and never replaces them. */
export const Icon = ({ name }: { name: IconName }) =>
  once(name, () => (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" class="icon">
      {raw(drawings[name])}
    </svg>
  ))

const once = drawnOnce()
