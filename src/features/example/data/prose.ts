/**
 * Lets a text be written over several lines of source: a line break becomes a space, an empty line a new paragraph, and a
 * line that starts with a dash stays a line of its own.
 */
export const prose = ([source = '']: TemplateStringsArray): string =>
  source
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*(- )?/g, (_, dash) => (dash ? '\n- ' : ' ')))
    .join('\n\n')
