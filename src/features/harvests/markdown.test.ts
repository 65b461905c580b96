import { describe, expect, it } from 'vitest'
import { inMarkdown } from './markdown.ts'

describe('what people wrote, in Markdown', () => {
  it.each([
    ['# kop', '\\# kop'],
    ['- punt\n* punt\n+ punt', '\\- punt  \n\\* punt  \n\\+ punt'],
    ['1. eerst\n2) dan', '1\\. eerst  \n2\\) dan'],
    ['> citaat', '\\> citaat'],
    ['***', '\\*\\*\\*'],
    ['---', '\\---'],
    ['tekst\n===', 'tekst  \n\\==='],
    ['    code', 'code'],
    ['\t- code', '\\- code'],
    ['```\nrm -rf\n```', '\\`\\`\\`  \nrm -rf  \n\\`\\`\\`'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['[klik](javascript:alert(1))', '\\[klik\\](javascript:alert(1))'],
    ['![plaatje](https://x)', '\\!\\[plaatje\\](https://x)'],
    ['a | b\n--|--', 'a \\| b  \n\\--\\|--'],
    ['een\\twee', 'een\\\\twee'],
    ['één\n\n\n\ntwee', 'één\n\ntwee'],
    ['\u0000\u0007\ud800x', '\ufffdx'],
  ])('%j stays text', (typed, written) => expect(inMarkdown(typed)).toBe(written))
})
