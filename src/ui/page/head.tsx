import { assets } from '../../platform/assets.ts'
import { useReader } from '../../platform/reader.tsx'

export type HeadProps = {
  title: string
  description?: string | undefined
  /** Feeds that a reader of this page may want to follow. */
  feeds?: { href: string; title: string; type: 'application/atom+xml' | 'application/feed+json' }[] | undefined
  noIndex?: boolean | undefined
}

export const Head = ({ title, description, feeds, noIndex }: HeadProps) => {
  const { name } = useReader().community
  const { script, styles } = assets()
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === name ? name : `${title} · ${name}`}</title>
      {description && <meta name="description" content={description} />}
      {noIndex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#f8f1e4" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#13202a" media="(prefers-color-scheme: dark)" />
      <meta name="turbo-refresh-method" content="morph" />
      <meta name="turbo-refresh-scroll" content="preserve" />
      {styles.map((href) => (
        <link rel="stylesheet" href={href} data-turbo-track="reload" />
      ))}
      <script type="module" src={script} data-turbo-track="reload"></script>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {feeds?.map((feed) => <link rel="alternate" type={feed.type} href={feed.href} title={feed.title} />)}
    </head>
  )
}
