import { Icon } from '../words/icon.tsx'

/** One step up, to where this came from. Stands above the title. */
export const BackLink = ({ href, children }: { href: string; children: string }) => (
  <p class="text-base print:hidden">
    <a href={href} class="link-quiet inline-flex items-center gap-1.5 py-1">
      <Icon name="back" />
      {children}
    </a>
  </p>
)
