import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { say } from '../../platform/messages.ts'
import { useReader } from '../../platform/reader.tsx'
import { Notice } from '../words/notice.tsx'
import { ExampleBanner } from './example-banner.tsx'
import { Footer } from './footer.tsx'
import { Head } from './head.tsx'
import type { HeadProps } from './head.tsx'
import { Header } from './header.tsx'
import { LivePage } from './live-page.tsx'
import type { LiveProps } from './live-page.tsx'

const themes = { system: undefined, light: 'kring', dark: 'kring-dark' }

export type LayoutProps = PropsWithChildren<
  HeadProps & {
    /** Room for more than one column of reading. */
    wide?: boolean | undefined
    /** Follow this stream of events, from the last event that the page was drawn with. */
    live?: LiveProps | undefined
  }
>

/** The whole document: head, header, one main column, footer. Every page begins with it. */
export const Layout = ({ children, wide, live, ...head }: LayoutProps) => {
  const { language, t, appearance, community, notice } = useReader()
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language} data-theme={themes[appearance]}>
        <Head {...head} />
        <body data-unsent={t('ui.form.unsent')} class="flex min-h-dvh flex-col">
          <a
            href="#main"
            class="sr-only rounded-full bg-primary px-5 py-2 font-semibold text-primary-content focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-50"
          >
            {t('ui.skipToMain')}
          </a>
          {community.isExample && <ExampleBanner />}
          <Header />
          {live && <LivePage {...live} />}
          <main id="main" tabindex={-1} class={`flow mx-auto w-full flex-1 px-4 pt-4 pb-20 sm:pt-6 outline-none sm:px-6 ${wide ? 'max-w-wide' : 'max-w-reading'}`}>
            {notice && (
              <div id="notice">
                <Notice tone="success">{say(language, { key: notice })}</Notice>
              </div>
            )}
            {children}
          </main>
          <Footer />
        </body>
      </html>
    </>
  )
}
