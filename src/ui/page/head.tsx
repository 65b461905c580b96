import { assets } from '../../platform/assets.ts'
import { useReader } from '../../platform/reader.tsx'
import { drawnOnce } from '../drawn-once.ts'

export type HeadProps = {
  title: string
  description?: string | undefined
  /** Feeds that a reader of this page may want to follow. */
  feeds?: { href: string; title: string; type: 'application/atom+xml' | 'application/feed+json' }[] | undefined
  noIndex?: boolean | undefined
}

// The sign, with colours that can be seen on light and on dark tabs. Inside the page, so that it needs no address of its own.
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><g fill="none" stroke="#1b8a8f" stroke-width="6" stroke-linecap="round"><path d="M20 5A15 15 0 0 1 34.4 24.2M30.6 30.6A15 15 0 0 1 9.4 30.6M5.6 24.2A15 15 0 0 1 7.7 11.4"/></g><circle cx="12.9" cy="6.8" r="4.2" fill="#f4b02c"/></svg>',
)}`

export const Head = ({ title, description, feeds, noIndex }: HeadProps) => {
  const { name } = useReader().community
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title === name ? name : `${title} · ${name}`}</title>
      {description && <meta name="description" content={description} />}
      {noIndex && <meta name="robots" content="noindex" />}
      {once('', () => (
        <SameOnEveryPage />
      ))}
      {feeds?.map((feed) => <link rel="alternate" type={feed.type} href={feed.href} title={feed.title} />)}
    </head>
  )
}

const once = drawnOnce()

const SameOnEveryPage = () => {
  const { script, styles } = assets()
  return (
    <>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#f8f1e4" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#13202a" media="(prefers-color-scheme: dark)" />
      <meta name="turbo-refresh-method" content="morph" />
      <meta name="turbo-refresh-scroll" content="preserve" />
      {styles.map((href) => (
        <link rel="stylesheet" href={href} data-turbo-track="reload" />
      ))}
      <script type="module" src={script} data-turbo-track="reload"></script>
      <link rel="icon" href={icon} type="image/svg+xml" />
    </>
  )
}
