/** Takes away what stands under every mail of somebody: a signature, where it was sent from, what the office adds. */
export const withoutSignature = (text: string): string => {
  const lines = text.split('\n').filter((line) => !sentFrom.test(line.trim()))
  const own = lines.slice(0, Math.min(delimiterIn(lines), disclaimerIn(lines)))
  return withoutClosing(own).join('\n')
}

/** What telephones and mail programs write by themselves. */
const sentFrom = new RegExp(
  [
    '^(Verzonden|Verstuurd|Gestuurd)( met| vanaf| vanuit| via| van)( mijn| de| een)? .{0,60}(iPhone|iPad|Galaxy|Samsung|Huawei|Pixel|Xiaomi|OnePlus|Android|BlackBerry|Outlook|Mail|toestel|telefoon|smartphone|tablet|mobiel|gsm|Yahoo|Proton ?Mail|BlueMail|Spark)\\b.{0,60}$',
    '^Met .{2,40} verzonden vanaf .{2,40}$',
    '^Sent (from|with|via)( my| the)? .{0,60}(iPhone|iPad|Galaxy|Samsung|Huawei|Pixel|Xiaomi|OnePlus|Android|BlackBerry|Outlook|Mail|phone|tablet|mobile|device|Yahoo|Proton ?Mail|BlueMail|Spark)\\b.{0,60}$',
    '^Envoyé de(puis)? mon .{2,40}$',
    '^(Download|Get|Haal|Krijg) <?Outlook .{2,30}$',
    '^Outlook (voor|for) (iOS|Android) (downloaden|ophalen)?.{0,80}$',
    '^(Please )?excuse my brevity\\.?$',
    '^(Excuseer|Sorry voor) (mijn|de) (beknoptheid|korte .{2,20})\\.?$',
  ].join('|'),
  'iu',
)

const mostUnderDelimiter = 25

/** Where the line is that mail programs know as the beginning of a signature. With a long text under it, it was a line of somebody's own. */
const delimiterIn = (lines: string[]): number => {
  const at = lines.findIndex((line) => /^-- ?$/.test(line))
  return at === -1 || filled(lines.slice(at)).length > mostUnderDelimiter ? lines.length : at
}

const disclaimers = [
  /^\W*disclaimer\b/iu,
  /^\W*(de (informatie|inhoud) (in|van) )?(dit|deze) (e-?mail(bericht)?|bericht)\b.{0,120}\b(bestemd|vertrouwelijk|geadresseerde)/iu,
  /^\W*(the (information|contents?) (in|of) )?this (e-?mail|message|communication)\b.{0,120}\b(intended|confidential|addressee)/iu,
  /^\W*(denk|think|please consider|bespaar|spaar|save)\b.{0,40}\b(milieu|environment|papier|paper|bomen|trees)\b/iu,
]

const disclaimerIn = (lines: string[]): number => {
  const at = lines.findIndex((line) => disclaimers.some((pattern) => pattern.test(line)))
  return at === -1 ? lines.length : at
}

const name = "( +[\\p{L}][\\p{L}.'’-]*){0,4}"
const closings = [
  `^(met )?(een )?((heel |zeer )?(vriendelijke|hartelijke|warme|zonnige|collegiale|beste|lieve|fijne)) groet(en|jes)?[ ,.]*${name}[ ,.]*$`,
  `^(m\\.?v\\.?g|v(r|riendelijke)?\\.? ?gr|h\\.?gr|gr|groet(en|jes)?|hartelijks|hoogachtend)[ ,.]*${name}[ ,.]*$`,
  `^((kind(est)?|best|warm(est)?) regards|regards|best wishes|all the best|yours sincerely|sincerely|cheers)[ ,.]*${name}[ ,.]*$`,
].map((pattern) => new RegExp(pattern, 'iu'))

const mostUnderClosing = 20
const longestLineOfSignature = 160

/**
 * A greeting, and the name, job, telephone number and address under it: said in a mail, and out of place where it would stay for others to
 * read. What somebody adds after it ("PS") stays, and so does everything when it is more than a signature.
 */
const withoutClosing = (lines: string[]): string[] => {
  const at = lines.findLastIndex((line) => closings.some((pattern) => pattern.test(line.trim())))
  if (at === -1 || filled(lines.slice(0, at)).length === 0) return lines
  const under = lines.slice(at + 1)
  const postscript = under.findIndex((line) => /^\W*(p\.? ?s\.?|n\.? ?b\.?)\b/iu.test(line))
  const signature = filled(postscript === -1 ? under : under.slice(0, postscript))
  if (signature.length > mostUnderClosing || signature.some((line) => line.length > longestLineOfSignature)) return lines
  return postscript === -1 ? lines.slice(0, at) : [...lines.slice(0, at), '', ...under.slice(postscript)]
}

const filled = (lines: string[]): string[] => lines.filter((line) => line.trim() !== '')
