import { useReader } from '../../platform/reader.tsx'
import { ButtonLink } from '../act/button.tsx'
import { Menu } from '../act/menu.tsx'
import { Face } from '../people/face.tsx'
import { addresses } from './addresses.ts'

/** Where a member finds what is theirs, and where a visitor signs in. */
export const AccountLinks = () => {
  const { t, viewer } = useReader()
  if (viewer.kind === 'visitor') return <ButtonLink look="quiet" href={addresses.signIn}>{t('ui.account.signIn')}</ButtonLink>
  return (
    <ul class="-mx-3 flex flex-col">
      <li>
        <a href={addresses.home} class="menu-link">
          {t('ui.account.mine')}
        </a>
      </li>
      <li>
        <a href={addresses.person(viewer.handle)} class="menu-link">
          {t('ui.account.profile')}
        </a>
      </li>
      <li>
        <a href={addresses.settings} class="menu-link">
          {t('ui.account.settings')}
        </a>
      </li>
      {viewer.administrator && (
        <li>
          <a href={addresses.admin} class="menu-link">
            {t('ui.account.admin')}
          </a>
        </li>
      )}
      <li>
        <form action={addresses.signOut} method="post" data-signs-out>
          <button type="submit" class="menu-link">
            {t('ui.account.signOut')}
          </button>
        </form>
      </li>
    </ul>
  )
}

export const AccountMenu = () => {
  const { t, viewer } = useReader()
  if (viewer.kind === 'visitor') return <AccountLinks />
  return (
    <Menu label={t('ui.account.label', { name: viewer.name })} face={<Face person={viewer} />}>
      <p class="border-b border-base-300 pb-2 font-semibold">{viewer.name}</p>
      <div class="px-3 pt-2">
        <AccountLinks />
      </div>
    </Menu>
  )
}
