import type { Reader } from '../../platform/reader.tsx'

/** A person's name; who erased themselves left none. */
export const nameOf = ({ name }: { name: string }, { t }: Pick<Reader, 't'>): string => name || t('ui.people.gone')
