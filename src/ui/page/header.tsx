import { useReader } from '../../platform/reader.tsx'
import { drawnOnce } from '../drawn-once.ts'
import { Logo } from '../ring/logo.tsx'
import { AccountMenu, AccountLinks } from './account-menu.tsx'
import { addresses } from './addresses.ts'
import { FoldedMenu } from './folded-menu.tsx'
import { SearchBox } from './search-box.tsx'
import { placeIn, SiteLinks } from './site-links.tsx'
import { LanguageSwitch } from './switches.tsx'

/** The sign of the house and the ways in. On a phone all but the sign folds into one menu. */
export const Header = () => {
  const { language, viewer, community, path } = useReader()
  // The page of what was found has the same box, larger.
  const searches = path.split('?')[0] !== addresses.search
  const who = viewer.kind === 'member' && [viewer.handle, viewer.name, viewer.hasPicture, viewer.administrator]
  return once(JSON.stringify([language, community.name, placeIn(path), who, searches]), () => <DrawnHeader searches={searches} />)
}

const once = drawnOnce()

const DrawnHeader = ({ searches }: { searches: boolean }) => {
  const { t, viewer, community } = useReader()
  return (
    <header class="mx-auto flex w-full max-w-wide items-center gap-x-3 px-4 pt-4 pb-2 sm:px-6 lg:gap-x-8 lg:pt-6 print:hidden">
      <a href={addresses.home} class="flex min-w-0 items-center gap-2.5 rounded-full py-1 font-title text-[1.375rem] leading-none font-bold tracking-tight lg:pr-3">
        <Logo />
        <span class="truncate">{community.name}</span>
      </a>
      <nav aria-label={t('ui.nav.label')} class="hidden lg:block">
        <SiteLinks layout="row" />
      </nav>
      <div class="ml-auto hidden items-center gap-4 lg:flex">
        {searches && <SearchBox id="search" />}
        {viewer.kind === 'visitor' && <LanguageSwitch />}
        <AccountMenu />
      </div>
      <FoldedMenu>
        {searches && <SearchBox id="search-folded" />}
        <nav aria-label={t('ui.nav.label')}>
          <SiteLinks layout="column" />
        </nav>
        <div class="border-t border-base-300 pt-4">
          <AccountLinks />
        </div>
        {viewer.kind === 'visitor' && <LanguageSwitch />}
      </FoldedMenu>
    </header>
  )
}
