import { legible } from '../../platform/legible.ts'
import type { Reader } from '../../platform/reader.tsx'
import { fullDateWords } from '../../ui/index.ts'
import type { HarvestAccess, ShownHarvest } from './read-harvest.ts'
import { licenceAddress, thanksInWords } from './words.ts'

type Around = { access: HarvestAccess; address: string; reader: Reader }

/** A published harvest as Markdown, for a newsletter, a wiki or a repository. What people wrote stays text in it, whatever they typed. */
export const markdownOf = (shown: ShownHarvest, { access, address, reader }: Around): string => {
  const { t, language } = reader
  const blocks = [`# ${inMarkdown(shown.title)}`]
  if (access.questionTitle !== null) blocks.push(`*${inMarkdown(`${t('harvests.answers')} ${access.questionTitle}`)}*`)
  if (access.withdrawnAt) return join([...blocks, inMarkdown(t('harvests.withdrawn')), `<${address}>`])
  if (shown.intro) blocks.push(inMarkdown(shown.intro))
  for (const [index, passage] of shown.passages.entries()) {
    blocks.push(`## ${index + 1}`, inMarkdown(passage.text))
    if (passage.named.length + passage.unnamed > 0) blocks.push(`*${inMarkdown(t('harvests.passage.credit', { names: thanksInWords(passage, language, t) }))}*`)
  }
  const { named, unnamed } = shown.thanks
  if (named.length + unnamed > 0) blocks.push(`## ${inMarkdown(t('harvests.thanks'))}`, inMarkdown(t('harvests.thanks.words', { names: thanksInWords(shown.thanks, language, t) })))
  return join([...blocks, '---', colophon(shown, { access, address, reader })])
}

const join = (blocks: string[]) => `${blocks.join('\n\n')}\n`

const colophon = (shown: ShownHarvest, { access, address, reader }: Around) => {
  const { t, language, community } = reader
  const licence = inMarkdown(t(`harvests.licence.${shown.licence}`))
  const link = licenceAddress(shown.licence)
  const date = fullDateWords(shown.versionAt ?? access.changedAt, language, true)
  return [inMarkdown(`${community.name}, ${date}.`), link ? `[${licence}](${link})` : licence, `<${address}>`].join('  \n')
}

/**
 * Text in which Markdown finds nothing to do: every sign that could begin something is escaped, lines stay lines, and no
 * line begins with what would make it a heading, a list, a rule or code.
 */
export const inMarkdown = (text: string): string =>
  legible(text)
    .replaceAll('\t', ' ')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.split('\n').map(lineInMarkdown).filter(Boolean).join('  \n'))
    .filter(Boolean)
    .join('\n\n')

const lineInMarkdown = (line: string): string =>
  line
    .trim()
    .replaceAll(/[\\`*_[\]<>~|&!$^{}]/g, '\\$&')
    .replace(/^(?=[#+\-=>:])/, '\\')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
