import { useReader } from '../../platform/reader.tsx'
import { addresses } from './addresses.ts'

const layouts = {
  row: { list: 'flex gap-6', link: 'py-2' },
  column: { list: 'flex flex-col gap-1', link: 'block py-2 text-xl' },
}

export const SiteLinks = ({ layout }: { layout: keyof typeof layouts }) => {
  const { t, viewer, path } = useReader()
  const here = path.split('?')[0]!
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
          <a
            href={href}
            aria-current={here === href ? 'page' : here.startsWith(`${href}/`) ? 'true' : undefined}
            class={`site-link font-semibold ${layouts[layout].link}`}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
