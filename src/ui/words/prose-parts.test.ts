import { describe, expect, test } from 'vitest'
import { Prose } from './prose.tsx'
import { proseParts } from './prose-parts.ts'

const shown = (text: string): string => String(Prose({ text }))
const links = (text: string): string[] =>
  proseParts(text)
    .flat(2)
    .flatMap((part) => ('href' in part ? [part.href] : []))

describe('what a person wrote is shown as typed', () => {
  test('a blank line begins a paragraph, a line end stays a line end', () => {
    expect(shown('Een\ntwee\r\n\r\ndrie')).toBe('<div class="prose-plain"><p dir="auto">Een<br/>twee</p><p dir="auto">drie</p></div>')
  })

  test('HTML is text', () => {
    expect(shown('<script>alert(1)</script> & <b>vet</b>')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;vet&lt;/b&gt;')
  })

  test('nothing gives nothing', () => {
    expect(proseParts('')).toEqual([])
    expect(proseParts(' \n \t\n ')).toEqual([])
  })

  test('other scripts and emoji come through', () => {
    expect(shown('שלום 👩🏽‍🏫 Дети 学校')).toContain('שלום 👩🏽‍🏫 Дети 学校')
  })

  test('halves of characters and control signs do not', () => {
    const text = shown('a\ud83d b\u0000c\u0007 \udc00 d')
    expect(text).toContain('a\ufffd bc \ufffd d')
    expect(text.isWellFormed()).toBe(true)
  })
})

describe('addresses become links', () => {
  test('on the web and by mail, with and without their beginning', () => {
    expect(links('Zie https://kring.nl/a?b=1&c=2, www.school.be of deell.nl. Mail els@school.nl')).toEqual([
      'https://kring.nl/a?b=1&c=2',
      'http://www.school.be',
      'http://deell.nl',
      'mailto:els@school.nl',
    ])
  })

  test('that search engines and opened pages are told not to trust', () => {
    expect(shown('https://kring.nl')).toContain('<a href="https://kring.nl" rel="nofollow noopener ugc"')
  })

  test.each(['javascript:alert(1)', 'data:text/html,<b>', 'ftp://kring.nl', '//kring.nl/x', 'vbscript:x', 'file:///etc/passwd'])('%s is no link to anything dangerous', (text) => {
    expect(links(text).every((href) => /^(https?|mailto):/.test(href))).toBe(true)
    expect(shown(text)).not.toMatch(/href="(javascript|data|ftp|file|vbscript|\/\/)/)
  })

  test('a quote in an address can not end the attribute', () => {
    expect(shown('https://kring.nl/"onmouseover="x')).not.toMatch(/href="[^"]*"onmouseover/)
  })

  test('a forgotten space after a full stop is no address', () => {
    expect(links('Dat was klaar.De volgende dag begon.Nu weer.')).toEqual([])
  })
})

describe('a hundred thousand characters are no work', () => {
  const hundredThousand = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)

  test.each(['a', 'a@', 'http://', 'www.', '.', '(', 'a.', 'http://a.nl/((', '\n', ' \n', 'x@y.nl ', '<', '"', '😀'])('of %j', (piece) => {
    // Work that grows with the square of the length would take minutes, and run into the runner's own limit.
    expect(proseParts(hundredThousand(piece)).flat(2).length).toBeLessThanOrEqual(100_000)
  })
})
