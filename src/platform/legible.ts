/**
 * Text without what no screen can show and no XML may hold: halves of characters and control signs go, tabs and line ends
 * stay, in one form. Gone as well are signs that turn round the direction of whatever stands after them, which may be somebody else's
 * words; letters that run from right to left need none.
 */
export const legible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    // oxlint-disable-next-line no-control-regex -- these are what it is about
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
