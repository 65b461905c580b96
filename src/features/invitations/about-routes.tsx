import { Hono } from 'hono'
import { page } from '../../platform/answer.tsx'
import type { Env } from '../../platform/env.ts'
import { AboutPage } from './about-page.tsx'
import { paths } from './paths.ts'

/** How people are proposed, for everybody to read. */
export const aboutRoutes = (): Hono<Env> => new Hono<Env>().get(paths.about, (c) => page(c, <AboutPage />))
