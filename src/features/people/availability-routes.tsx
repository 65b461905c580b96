import { Hono } from 'hono'
import { answer } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { addresses, emptyForm } from '../../ui/index.ts'
import { availabilityOf, setAvailability } from './availability.ts'
import { AvailabilityPage } from './availability-page.tsx'
import { availabilityInput } from './forms.ts'
import { paths } from './paths.ts'

/** When somebody can be asked, and whether they want to be where nobody reacts. */
export const availabilityRoutes = ({ db, ...deps }: Deps): Hono<Env> => {
  const draw = ({ var: { viewer } }: Ask, form: FormState) => viewer.kind === 'member' && <AvailabilityPage form={form} handle={viewer.handle} about={addresses.suggestions} />
  return new Hono<Env>()
    .get(paths.availability, async (c) => {
      const availability = await availabilityOf(db, c.var.viewer as Member, c.var.now)
      return answer(c, { json: () => availability, page: () => draw(c, emptyForm({ ...availability })) })
    })
    .on(['PUT', 'POST'], paths.availability, (c) =>
      write({ db, ...deps }, c, {
        input: availabilityInput,
        act: setAvailability,
        accepted: (availability) => ({ location: paths.availability, status: 200, body: availability, notice: 'people.availability.done' }),
        again: (form) => draw(c, form),
      }),
    )
}
