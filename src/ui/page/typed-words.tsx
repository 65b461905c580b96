import { useReader } from '../../platform/reader.tsx'
import { ButtonLink } from '../act/button.tsx'
import { Form } from '../form/form.tsx'
import { Submit } from '../form/submit.tsx'
import { Card } from '../words/card.tsx'
import { Prose } from '../words/prose.tsx'
import { Actions } from '../words/stack.tsx'
import { addresses } from './addresses.ts'

type Typed = Record<string, unknown>

const textsOf = (typed: Typed) => Object.entries(typed).filter((field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '')

/** Something said, and not a choice or a number that a page sent along. */
const isSaid = (text: string) => /\S\s+\S/.test(text)

/**
 * What somebody typed into a page that can't be shown to them any more, such as when their session ended: to copy, or to send
 * again once they are back.
 */
export const TypedWords = ({ typed, back }: { typed: Typed; back: string | undefined }) => {
  const { t, viewer, path } = useReader()
  const said = textsOf(typed).filter(([, text]) => isSaid(text))
  return (
    <>
      {said.length > 0 && (
        <Card title={t('ui.typed.title')}>
          {said.map(([, text]) => (
            <Prose text={text} />
          ))}
        </Card>
      )}
      {viewer.kind === 'visitor' && (
        <Actions>
          <ButtonLink href={`${addresses.signIn}?return_to=${encodeURIComponent(back ?? addresses.home)}`}>{t('ui.account.signIn')}</ButtonLink>
        </Actions>
      )}
      {viewer.kind === 'visitor' && said.length > 0 && (
        <Form action={path}>
          {textsOf(typed).map(([name, text]) => (
            <textarea name={name} hidden>
              {text}
            </textarea>
          ))}
          <Submit look="quiet">{t('ui.typed.again')}</Submit>
        </Form>
      )}
    </>
  )
}
