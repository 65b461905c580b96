import { proseParts } from './prose-parts.ts'

/** What a person wrote, shown as they typed it: HTML as text, addresses as links, lines and paragraphs kept. */
export const Prose = ({ text, language }: { text: string; language?: string | undefined }) => (
  <div class="prose-plain" lang={language}>
    {proseParts(text).map((lines) => (
      <p dir="auto">
        {lines.map((parts, line) => (
          <>
            {line > 0 && <br />}
            {parts.map((part) =>
              'href' in part ? (
                <a href={part.href} rel="nofollow noopener ugc" class="link-quiet">
                  {part.text}
                </a>
              ) : (
                part.text
              ),
            )}
          </>
        ))}
      </p>
    ))}
  </div>
)
