import type { Context } from 'hono'
import type { Refusal } from './refusal.ts'
import type { Reader } from './reader.tsx'
import type { Viewer } from './viewer.ts'

export type Env = {
  Variables: {
    viewer: Viewer
    reader: Reader
    now: Date
    /** The network address of whoever asks, as far as it can be believed. */
    address: string
    /** How this house shows a refusal that has no form to stand in, with what was typed, so that it is not lost. */
    refusalPage: (c: Ask, refusal: Refusal, typed?: Record<string, unknown>) => Response | Promise<Response>
  }
}

export type Ask = Context<Env>

/** Whether a program asks: by `Accept`, by sending JSON, or by a path that ended in `.json`. */
export const wantsJson = (c: Ask): boolean => {
  const accept = c.req.header('accept') ?? ''
  if (/\bapplication\/(problem\+)?json\b/.test(accept) && !accept.includes('text/html')) return true
  return !accept.includes('text/html') && sentJson(c)
}

export const sentJson = (c: Ask): boolean => /^application\/(.+\+)?json\b/.test(c.req.header('content-type') ?? '')
