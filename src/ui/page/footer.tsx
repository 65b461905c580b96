import { useReader } from '../../platform/reader.tsx'
import { drawnOnce } from '../drawn-once.ts'
import { Logo } from '../ring/logo.tsx'
import { addresses } from './addresses.ts'
import { AppearanceSwitch, LanguageSwitch } from './switches.tsx'

export const Footer = () => {
  const { language, appearance, community } = useReader()
  return once(JSON.stringify([language, appearance, community.name]), () => <DrawnFooter />)
}

const once = drawnOnce()

const DrawnFooter = () => {
  const { t, community } = useReader()
  const links = [
    { href: addresses.about, words: t('ui.footer.about', { name: community.name }) },
    { href: addresses.feeds, words: t('ui.footer.feeds') },
    { href: addresses.accessibility, words: t('ui.footer.accessibility') },
    { href: addresses.api, words: t('ui.footer.api') },
  ]
  return (
    <footer class="border-t border-base-300 text-base print:hidden">
      <div class="mx-auto flex w-full max-w-wide flex-col gap-5 px-4 py-8 sm:px-6 lg:flex-row lg:items-center lg:justify-between">
        <nav aria-label={t('ui.footer.label')} class="flex items-start gap-4 lg:items-center">
          <Logo small />
          <ul class="flex flex-wrap gap-x-6 gap-y-1">
            {links.map(({ href, words }) => (
              <li>
                <a href={href} class="foot-link">
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="flex flex-wrap items-baseline gap-x-6 gap-y-3">
          <AppearanceSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </footer>
  )
}
