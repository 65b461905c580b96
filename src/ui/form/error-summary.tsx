import { useContext } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { Icon } from '../words/icon.tsx'
import { FormContext } from './form-state.ts'

/** Stands on top of a form that could not be taken, holds the focus, and leads to every field that needs a change. */
export const ErrorSummary = () => {
  const { t } = useReader()
  const { id, errors, problem, labels } = useContext(FormContext)
  const wrong = Object.entries(errors)
  if (wrong.length === 0 && !problem) return null
  return (
    <div role="alert" tabindex={-1} autofocus class="flex gap-3 rounded-box border-2 border-error bg-blush p-4 outline-offset-4">
      <span class="pt-1 text-error">
        <Icon name="warning" />
      </span>
      <div class="min-w-0 flex-1">
        <p class="font-bold">{problem ?? t('ui.form.almost', { count: wrong.length })}</p>
        {wrong.length > 0 && (
          <ul class="mt-1 list-disc pl-5">
            {wrong.map(([name, sentence]) => (
              <li>
                {name === '_' ? (
                  sentence
                ) : (
                  <a href={`#${id}-${name}`} class="underline underline-offset-4">
                    <Wrong label={labels?.get(name)} sentence={sentence} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** Which field it is about: "Fill this in" alone could be any of them. */
const Wrong = ({ label, sentence }: { label: string | undefined; sentence: string }) => {
  const { t } = useReader()
  return <>{label ? t('ui.form.wrong', { label, sentence, asks: label.endsWith('?') ? 'yes' : 'no' }) : sentence}</>
}
