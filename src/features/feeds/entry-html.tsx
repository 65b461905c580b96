import { type Language, translator } from '../../platform/messages.ts'
import { legible } from '../../platform/legible.ts'
import { type FeedHarvest, licenceAddress, thanksInWords } from '../harvests/index.ts'
import { questionPaths } from '../questions/index.ts'

/** A harvest as plain HTML for a feed reader: no styles, whole addresses, and what people wrote only ever as text. */
export const entryHtml = (harvest: FeedHarvest, language: Language, url: string): string => String(<Entry harvest={harvest} language={language} url={url} />)

const Entry = ({ harvest, language, url }: { harvest: FeedHarvest; language: Language; url: string }) => {
  const t = translator(language)
  const { question, thanks } = harvest
  const licence = licenceAddress(harvest.licence)
  const licenceWords = t(`harvests.licence.${harvest.licence}`)
  if (harvest.gone) return <p>{harvest.gone === 'withdrawn' ? t('harvests.withdrawn') : t('feeds.narrowed')}</p>
  return (
    <>
      {question && (
        <p>
          {t('harvests.answers')} <a href={url + questionPaths.one(question.id)}>{legible(question.title)}</a>
        </p>
      )}
      <Paragraphs text={harvest.intro} />
      <ol>
        {harvest.passages.map((passage) => (
          <li>
            <Paragraphs text={passage.text} />
            {passage.named.length + passage.unnamed > 0 && (
              <p>
                <em>{legible(t('harvests.passage.credit', { names: thanksInWords(passage, language, t) }))}</em>
              </p>
            )}
          </li>
        ))}
      </ol>
      {thanks.named.length + thanks.unnamed > 0 && (
        <p>
          {t('harvests.thanks')}: {legible(thanksInWords(thanks, language, t))}.
        </p>
      )}
      <p>{licence ? <a href={licence}>{licenceWords}</a> : licenceWords}</p>
    </>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {legible(text)
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, index) => (
            <>
              {index > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
  </>
)
