import catalogue, { type Messages } from './messages/catalogue.generated.js'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** A sentence's name, like `questions.ask.title`: the folder it is for, then its key in messages/{nl,en}.json there. */
export type MessageKey = keyof Messages
type Values<Key extends MessageKey> = Messages[Key] extends null ? [] : [values: Messages[Key]]

/** The sentence in the reader's language; the values it takes are checked by the compiler. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string

/** A sentence that is not yet said in a language: its name, and the values that go in. */
export type Message = { key: MessageKey; values?: Record<string, string | number> }

const speakers = Object.fromEntries(
  languages.map((language) => [
    language,
    ((key, values) => catalogue[language][key]!(values ?? {})) as (key: MessageKey, values?: object) => string,
  ]),
) as Record<Language, (key: MessageKey, values?: object) => string>

export const translator = (language: Language): Translate => speakers[language] as Translate

export const say = (language: Language, message: Message): string => speakers[language](message.key, message.values)

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)
