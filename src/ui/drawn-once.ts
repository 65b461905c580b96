import type { JSX } from 'hono/jsx/jsx-runtime'
import type { HtmlEscapedString } from 'hono/utils/html'
import { flat } from './flat.ts'

/**
 * Keeps drawings that come back on page after page: the header, a face, a ring. The key must hold all that a drawing depends on, the
 * language too. When there are `mostKept`, all are let go, which is cheaper than to remember which one was used last.
 */
export const drawnOnce = (mostKept = 1_000) => {
  const kept = new Map<string, HtmlEscapedString>()
  return (key: string, draw: () => JSX.Element): HtmlEscapedString => {
    const known = kept.get(key)
    if (known) return known
    if (kept.size >= mostKept) kept.clear()
    const drawn = flat(draw())
    kept.set(key, drawn)
    return drawn
  }
}
