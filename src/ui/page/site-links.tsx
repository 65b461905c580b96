import { useReader } from '../../platform/reader.tsx'
import { addresses } from './addresses.ts'

const layouts = {
  row: { list: 'flex gap-6', link: 'py-2' },
  column: { list: 'flex flex-col gap-1', link: 'block py-2 text-xl' },
}

const addressesHere = [addresses.questions, addresses.harvests, addresses.circles, addresses.people]

/** Which of the links is this page's own, or leads to where this page belongs. */
export const placeIn = (path: string): { href: string; current: 'page' | 'true' } | undefined => {
  const here = path.split('?')[0]!
  const href = addressesHere.find((address) => here === address || here.startsWith(`${address}/`))
  return href ? { href, current: here === href ? 'page' : 'true' } : undefined
}

export const SiteLinks = ({ layout }: { layout: keyof typeof layouts }) => {
  const { t, viewer, path } = useReader()
  const place = placeIn(path)
  const links = [
    { href: addresses.questions, words: t('ui.nav.questions') },
    { href: addresses.harvests, words: t('ui.nav.harvests') },
    ...(viewer.kind === 'member'
      ? [
          { href: addresses.circles, words: t('ui.nav.circles') },
          { href: addresses.people, words: t('ui.nav.people') },
        ]
      : []),
  ]
  return (
    <ul class={layouts[layout].list}>
      {links.map(({ href, words }) => (
        <li>
          <a href={href} aria-current={place?.href === href ? place.current : undefined} class={`site-link font-semibold ${layouts[layout].link}`}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
