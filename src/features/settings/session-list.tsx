import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, Divided, Section, Soft, When } from '../../ui/index.ts'
import { deviceWords } from './device-words.ts'
import { paths } from './paths.ts'
import type { Session } from './sessions.ts'

/** Where somebody is signed in, so that what is not theirs can be ended. */
export const SessionList = ({ sessions }: { sessions: Session[] }) => {
  const { t, viewer } = useReader()
  const isThis = ({ id }: Session) => viewer.kind === 'member' && viewer.sessionId === id
  return (
    <Section title={t('settings.sessions.title')} id="sessions">
      <Divided
        items={sessions.map((session) => (
          <>
            <p>
              {deviceWords(session.device, t)}
              {isThis(session) && ` (${t('settings.session.this')})`}
            </p>
            <Soft>
              {t('settings.session.seen')} <When at={session.seenAt} />
            </Soft>
            {!isThis(session) && (
              <ActionForm action={paths.endSession(session.id)} look="link" label={t('settings.session.end.label', { device: deviceWords(session.device, t) })}>
                {t('settings.session.end')}
              </ActionForm>
            )}
          </>
        ))}
      />
      {sessions.length > 1 && (
        <Actions>
          <ActionForm action={paths.endOthers}>{t('settings.sessions.end-others')}</ActionForm>
        </Actions>
      )}
    </Section>
  )
}
