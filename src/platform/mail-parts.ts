import { html, raw } from 'hono/html'
import type { Language } from './messages.ts'

type MailLink = { words: string; href: string }

/** Something said in a mail: a paragraph, where a line end is kept; what somebody wrote; what comes next is about; a link. */
export type MailBlock = string | { quote: string } | { heading: string; path: string } | { link: string; path: string }
type LinkedBlock = string | { quote: string } | { heading: string; href: string } | { link: string; href: string }

/** What a mail says, with its addresses made whole. */
export type MailWords = {
  community: string
  language: Language
  subject: string
  paragraphs: LinkedBlock[]
  action?: MailLink | undefined
  also: MailLink[]
  footer?: string | undefined
  footerLinks: MailLink[]
}

/** The mail as plain text. Lines are left as long as they are: whoever reads it wraps them. */
export const mailText = ({ community, paragraphs, action, also, footer, footerLinks }: MailWords): string =>
  [
    ...paragraphs.map(blockText),
    ...[...(action ? [action] : []), ...also].map(linkText),
    // The line that mail programs know as the beginning of a signature.
    ['-- ', community, ...(footer ? [footer] : []), ...footerLinks.map(linkText)].join('\n'),
  ].join('\n\n')

const linkText = ({ words, href }: MailLink): string => `${words}:\n${href}`

const blockText = (block: LinkedBlock): string => {
  if (typeof block === 'string') return block
  if ('quote' in block) return block.quote.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n')
  if ('heading' in block) return `${'='.repeat(60)}\n${block.heading}\n${block.href}`
  return linkText({ words: block.link, href: block.href })
}

/** The mail as a small page: nothing from elsewhere in it, in the colours of the house, by day and by night. */
export const mailHtml = ({ community, language, subject, paragraphs, action, also, footer, footerLinks }: MailWords): string => {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${raw(style)}</style>
</head>
<body class="paper">
<div class="sheet">
<p class="house"><span class="ring" aria-hidden="true"></span>${community}</p>
${paragraphs.map((block) => html`${blockHtml(block)}\n`)}
${action ? html`<p><a class="button" href="${action.href}">${action.words}</a></p>` : ''}
${also.map(({ words, href }) => html`<p><a href="${href}">${words}</a></p>\n`)}
${footer || footerLinks.length ? html`<p class="footer">${withLineEnds(footer ?? '')}${footerLinks.map(({ words, href }) => html`<br><a href="${href}">${words}</a>`)}</p>` : ''}
</div>
</body>
</html>
`
  return page.toString()
}

const blockHtml = (block: LinkedBlock) => {
  if (typeof block === 'string') return html`<p>${withLineEnds(block)}</p>`
  if ('quote' in block) return html`<blockquote>${withLineEnds(block.quote)}</blockquote>`
  if ('heading' in block) return html`<h2><a href="${block.href}">${block.heading}</a></h2>`
  return html`<p><a href="${block.href}">${block.link}</a></p>`
}

const withLineEnds = (text: string) => text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`))

const style = `
:root { color-scheme: light dark; }
.paper { margin: 0; padding: 24px 12px; background: #f8f1e4; color: #22282d; font: 18px/1.55 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif; }
.sheet { max-width: 580px; margin: 0 auto; padding: 28px; border: 1px solid #e6dac4; border-radius: 20px; background: #fffdf8; overflow-wrap: anywhere; }
.sheet p { margin: 0 0 20px; }
.sheet .house { margin-bottom: 28px; font-weight: 700; color: #0b5a5f; }
.sheet h2 { margin: 32px 0 12px; padding-top: 20px; border-top: 1px solid #e6dac4; font-size: 20px; line-height: 1.3; }
.sheet blockquote { margin: 0 0 20px; padding: 2px 0 2px 16px; border-left: 4px solid #f4b02c; }
.ring { display: inline-block; width: 14px; height: 14px; margin-right: 10px; border: 4px solid #f4b02c; border-radius: 50%; vertical-align: -3px; }
.button { display: inline-block; padding: 12px 26px; border-radius: 26px; background: #0b5a5f; font-weight: 700; text-decoration: none; }
.sheet a { color: #0b5a5f; }
.sheet .button { color: #fffdf8; }
.sheet .footer { margin: 32px 0 0; padding-top: 16px; border-top: 1px solid #e6dac4; font-size: 15px; color: #5a5c58; }
@media (prefers-color-scheme: dark) {
  .paper { background: #13202a; color: #f3ebdc; }
  .sheet { border-color: #344755; background: #1c2b36; }
  .sheet .house { color: #7ed3c9; }
  .sheet a { color: #7ed3c9; }
  .sheet .button { background: #7ed3c9; color: #09282a; }
  .sheet h2 { border-color: #344755; }
  .sheet .footer { border-color: #344755; color: #b9bdb9; }
}`
