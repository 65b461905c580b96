import { standingOf } from './consent-standing.ts'
import type { DraftPassage } from './draft.ts'
import type { Licence } from './forms.ts'
import type { Content } from './published-content.ts'

type Written = { title: string; intro: string; licence: string; passages: DraftPassage[] }

/**
 * What readers would get of a draft now: no passage that somebody said no to, and no name that was not given. While it waits
 * for answers this is a preview; publishing waits until they are there.
 */
export const contentOfDraft = ({ title, intro, licence, passages }: Written, now: Date): Content => ({
  title,
  intro,
  licence: licence as Licence,
  passages: passages.flatMap(({ id, text, cited }) => {
    const standing = standingOf(cited, now)
    if (standing.state === 'out') return []
    return [{ id, text, cites: standing.state === 'in' ? standing.cites : cited.map(({ personId, answer }) => ({ personId, named: answer === 'named' })) }]
  }),
})
