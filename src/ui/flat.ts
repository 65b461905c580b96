import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/**
 * What was drawn, in one piece. A string that was put together is a tree of its pieces until somebody asks for its bytes; a
 * drawing that is part of many pages would be walked through for each of them.
 */
export const flat = (drawn: { toString: () => string | Promise<string> }): HtmlEscapedString => raw(Buffer.from(String(drawn)).toString()) as HtmlEscapedString
