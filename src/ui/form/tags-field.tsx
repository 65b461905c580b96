import { TextField } from './text-field.tsx'
import type { TextFieldProps } from './text-field.tsx'

/** A few words with commas between them. The value may be given as a list. */
export const TagsField = (props: Omit<TextFieldProps, 'type'>) => <TextField {...props} type="text" autocomplete="off" />
