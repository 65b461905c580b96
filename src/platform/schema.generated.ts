// Made by `npm run schema` from the migrated database.
import type { Generated, GeneratedAlways } from 'kysely'

export interface AccessTokens {
  id: GeneratedAlways<number>
  personId: number
  tokenDigest: Buffer
  name: string
  scopes: string[]
  madeAt: Generated<Date>
  usedAt: Date | null
  endsAt: Date | null
  endedAt: Date | null
}

export interface Acquaintances {
  personId: number
  otherId: number
  how: 'in-person' | 'online' | 'never' | 'private'
  notedAt: Generated<Date>
}

export interface AddressConfirmations {
  id: GeneratedAlways<number>
  tokenDigest: Buffer
  personId: number
  address: string
  askedAt: Generated<Date>
  endsAt: Date
  usedAt: Date | null
}

export interface Administrators {
  personId: number
  appointedBy: number | null
  appointedAt: Generated<Date>
}

export interface AliasLiftings {
  id: GeneratedAlways<number>
  questionId: number | null
  personId: number
  liftedBy: number
  reason: string
  liftedAt: Generated<Date>
}

export interface Aliases {
  questionId: number
  personId: number
  field: 'education' | 'care' | 'government' | 'business' | 'union' | 'independent' | 'association' | 'somewhere'
  takenAt: Generated<Date>
  droppedAt: Date | null
}

export interface AmbassadorCalls {
  questionId: number
  calledAt: Generated<Date>
}

export interface Ambassadors {
  personId: number
  since: Generated<Date>
}

export interface AnswerLinks {
  tokenDigest: Buffer
  invitationId: number | null
  introductionSideId: number | null
  endsAt: Date
}

export interface CircleMembers {
  circleId: number
  personId: number
  invitedBy: number
  invitedAt: Generated<Date>
  answer: 'accepted' | 'declined' | null
  answeredAt: Date | null
  confirmedVersion: number | null
  ownQuestion: Generated<string>
  leftAt: Date | null
}

export interface CircleRenewals {
  id: GeneratedAlways<number>
  circleId: number
  personId: number
  at: Generated<Date>
  endsOn: string
}

export interface Circles {
  id: GeneratedAlways<number>
  questionId: number
  purpose: string
  rhythm: Generated<string>
  confidentiality: Generated<string>
  duration: Generated<string>
  agreementsVersion: Generated<number>
  version: Generated<number>
  formedBy: number
  formedAt: Generated<Date>
  endsOn: string
  closedAt: Date | null
  closedBy: number | null
  closedWhy: Generated<string>
  activeAt: Generated<Date>
}

export interface Communities {
  id: Generated<number>
  name: string
  language: Generated<'nl' | 'en'>
  joining: Generated<'open' | 'invited'>
  isExample: Generated<boolean>
  begunAt: Generated<Date>
  feedId: Generated<string>
  timeZone: Generated<string>
}

export interface Confidants {
  personId: number
  appointedBy: number | null
  appointedAt: Generated<Date>
}

export interface Consents {
  passageId: number
  personId: number
  askedAt: Date | null
  answer: 'named' | 'unnamed' | 'no' | null
  answeredAt: Date | null
}

export interface ConsumerFailures {
  consumer: string
  eventId: number
  tries: Generated<number>
  problem: string
  failedAt: Generated<Date>
  nextTryAt: Date | null
}

export interface Consumers {
  name: string
  tx: Generated<string>
  eventId: Generated<number>
  movedAt: Generated<Date>
}

export interface Contributions {
  id: GeneratedAlways<number>
  questionId: number | null
  circleId: number | null
  kind: 'talk' | 'join' | 'experience'
  authorId: number
  text: string
  worked: Generated<string>
  didNotWork: Generated<string>
  replyTo: number | null
  version: Generated<number>
  writtenAt: Generated<Date>
  editedAt: Date | null
  deletedAt: Date | null
}

export interface Drafts {
  personId: number
  name: string
  fields: unknown
  keptAt: Generated<Date>
}

export interface Events {
  id: GeneratedAlways<number>
  tx: Generated<string>
  at: Generated<Date>
  kind: string
  actorId: number | null
  questionId: number | null
  circleId: number | null
  harvestId: number | null
  contributionId: number | null
  data: Generated<unknown>
}

export interface Follows {
  questionId: number
  personId: number
  since: Generated<Date>
}

export interface HarvestUses {
  id: GeneratedAlways<number>
  harvestId: number
  personId: number
  line: string
  at: Generated<Date>
}

export interface HarvestVersions {
  harvestId: number
  number: number
  publishedAt: Generated<Date>
  personId: number | null
  note: Generated<string>
  content: unknown
  audience: 'circle' | 'organisation' | 'community' | 'public'
  organisationId: number | null
}

export interface Harvests {
  id: GeneratedAlways<number>
  questionId: number
  circleId: number | null
  title: string
  intro: Generated<string>
  licence: Generated<'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC0-1.0' | 'all-rights'>
  audience: 'circle' | 'organisation' | 'community' | 'public'
  organisationId: number | null
  version: Generated<number>
  begunBy: number
  begunAt: Generated<Date>
  editedAt: Date | null
  consentAskedAt: Date | null
  publishedAt: Date | null
  publishedBy: number | null
  changedAt: Generated<Date>
  withdrawnAt: Date | null
  publishedAudience: 'circle' | 'organisation' | 'community' | 'public' | null
  publishedOrganisationId: number | null
  feedId: Generated<string>
  search: string | null
}

export interface HelpfulMarks {
  contributionId: number
  personId: number
  at: Generated<Date>
}

export interface IdempotencyKeys {
  personId: number
  key: string
  requestDigest: Buffer
  status: number
  location: string | null
  body: unknown | null
  at: Generated<Date>
}

export interface Identities {
  id: GeneratedAlways<number>
  personId: number
  kind: 'mail' | 'oidc'
  issuer: Generated<string>
  subject: string
  verifiedAt: Date | null
  addedAt: Generated<Date>
}

export interface IntroductionSides {
  id: GeneratedAlways<number>
  introductionId: number
  side: 'asker' | 'known'
  personId: number | null
  name: Generated<string>
  address: string | null
  askedAt: Date | null
  answer: 'yes' | 'no' | null
  answeredAt: Date | null
  helped: 'yes' | 'a-little' | 'no' | null
  helpedAt: Date | null
}

export interface Introductions {
  id: GeneratedAlways<number>
  questionId: number
  introducerId: number
  line: Generated<string>
  begunAt: Generated<Date>
  introducedAt: Date | null
  helpAskedAt: Date | null
}

export interface Invitations {
  address: string
  invitedBy: number | null
  invitedAt: Generated<Date>
}

export interface Joins {
  questionId: number
  personId: number
  contributionId: number
  since: Generated<Date>
}

export interface Mails {
  id: GeneratedAlways<number>
  cause: string
  personId: number | null
  address: string
  subject: string
  text: string
  html: Generated<string>
  headers: Generated<unknown>
  state: Generated<'queued' | 'handing-over' | 'sent' | 'unconfirmed' | 'failed'>
  tries: Generated<number>
  nextTryAt: Generated<Date>
  claimedUntil: Date | null
  problem: Generated<string>
  madeAt: Generated<Date>
  sentAt: Date | null
  urgent: Generated<boolean>
}

export interface MatchingCounts {
  feature: number
  texts: number
}

export interface MatchingSources {
  source: string
  texts: Generated<number>
  sizes: Generated<number[]>
  knowledge: Generated<string>
  readUpTo: number | null
}

export interface MatchingTexts {
  source: string
  ownerId: number
  id: number
  personId: number
  features: number[]
  strengths: Buffer
  sizes: number[]
}

export interface Memberships {
  personId: number
  organisationId: number
  since: Generated<Date>
}

export interface MergeMoves {
  mergeId: number
  kind: 'contribution' | 'circle' | 'harvest' | 'invitation' | 'join' | 'follow' | 'mark'
  rowId: number
  markBefore: number | null
  lookBefore: number | null
  markSince: number | null
}

export interface Migrations {
  name: string
  at: Generated<Date>
}

export interface NoticeChoices {
  personId: number
  kind: 'asked' | 'reactions' | 'questions' | 'circles' | 'outcomes' | 'week'
  rhythm: 'at-once' | 'daily' | 'weekly' | 'never'
  chosenAt: Generated<Date>
}

export interface Notices {
  id: GeneratedAlways<number>
  cause: string
  personId: number
  kind: 'asked' | 'reactions' | 'questions' | 'circles' | 'outcomes' | 'week'
  what: string
  questionId: number | null
  circleId: number | null
  harvestId: number | null
  contributionId: number | null
  madeAt: Date
  readyAt: Date
  lookAt: Date | null
  settledAt: Date | null
  outcome: 'told' | 'unwanted' | 'gone' | 'read' | 'unreachable' | null
  mailId: number | null
}

export interface Organisations {
  id: GeneratedAlways<number>
  handle: string
  name: string
  about: Generated<string>
  accent: string | null
  createdAt: Generated<Date>
}

export interface PassageSources {
  passageId: number
  contributionId: number
}

export interface Passages {
  id: GeneratedAlways<number>
  harvestId: number
  position: number | null
  text: string
  version: Generated<number>
}

export interface PasskeyChallenges {
  id: GeneratedAlways<number>
  challenge: string
  personId: number | null
  endsAt: Date
}

export interface Passkeys {
  id: GeneratedAlways<number>
  personId: number
  credential: string
  publicKey: Buffer
  counter: Generated<number>
  transports: Generated<string[]>
  name: Generated<string>
  addedAt: Generated<Date>
  usedAt: Date | null
}

export interface People {
  id: GeneratedAlways<number>
  handle: string
  name: string
  role: Generated<string>
  about: Generated<string>
  reach: Generated<string>
  language: Generated<'nl' | 'en'>
  version: Generated<number>
  createdAt: Generated<Date>
  erasedAt: Date | null
  busyUntil: string | null
}

export interface Phrases {
  id: GeneratedAlways<number>
  personId: number
  side: 'learn' | 'teach'
  text: string
  freshAt: Generated<string>
  position: Generated<number>
}

export interface Pictures {
  personId: number
  bytes: Buffer
  mediaType: string
  changedAt: Generated<Date>
}

export interface QuestionInvitations {
  id: GeneratedAlways<number>
  questionId: number
  personId: number
  invitedBy: number | null
  line: Generated<string>
  invitedAt: Generated<Date>
  answer: 'experience' | 'join' | 'know-someone' | 'not-now' | null
  answeredAt: Date | null
}

export interface QuestionMerges {
  id: GeneratedAlways<number>
  keptId: number
  mergedId: number
  proposedBy: number
  askedOf: number
  note: string
  proposedAt: Generated<Date>
  outcome: 'agreed' | 'declined' | 'withdrawn' | 'lapsed' | null
  endedAt: Date | null
  endedBy: number | null
  undoneAt: Date | null
  undoneBy: number | null
  ownVersionId: number | null
  keptState: 'asked' | 'gathering' | 'working' | 'harvested' | 'closed' | 'dormant' | null
  keptActiveAt: Date | null
  lastContributionId: number | null
  lastStateId: number | null
}

export interface QuestionReaders {
  questionId: number
  personId: number
}

export interface QuestionStates {
  id: GeneratedAlways<number>
  questionId: number
  state: 'asked' | 'gathering' | 'working' | 'harvested' | 'closed' | 'dormant'
  at: Generated<Date>
  personId: number | null
  why: Generated<string>
}

export interface Questions {
  id: GeneratedAlways<number>
  askerId: number
  title: string
  story: Generated<string>
  drive: 'work' | 'organisation' | 'ambition' | 'curiosity'
  whyNow: Generated<string>
  tried: Generated<string>
  wish: Generated<string>
  relevantUntil: string
  themes: Generated<string[]>
  audience: 'me' | 'people' | 'circle' | 'organisation' | 'community' | 'public'
  organisationId: number | null
  circleId: number | null
  state: Generated<'asked' | 'gathering' | 'working' | 'harvested' | 'closed' | 'dormant'>
  version: Generated<number>
  askedAt: Generated<Date>
  editedAt: Date | null
  activeAt: Generated<Date>
  search: GeneratedAlways<string | null>
  mergedInto: number | null
}

export interface QuietTimes {
  personId: number
  hoursFrom: string | null
  hoursUntil: string | null
  noMailUntil: string | null
}

export interface RateLimits {
  key: string
  points: Generated<number>
  expire: number | null
}

export interface ReadingMarks {
  id: GeneratedAlways<number>
  personId: number
  questionId: number | null
  circleId: number | null
  contributionId: number
  at: Generated<Date>
  lookAfter: Generated<number>
}

export interface Sessions {
  id: GeneratedAlways<number>
  tokenDigest: Buffer
  personId: number
  device: Generated<string>
  beganAt: Generated<Date>
  seenAt: Generated<Date>
  endsAt: Date
}

export interface SetupLinks {
  tokenDigest: Buffer
  madeAt: Generated<Date>
  usedAt: Date | null
}

export interface SignInLinks {
  id: GeneratedAlways<number>
  tokenDigest: Buffer
  address: string
  returnTo: Generated<string>
  askedAt: Generated<Date>
  endsAt: Date
  usedAt: Date | null
}

export interface SigningKeys {
  name: string
  secret: Buffer
}

export interface ToldWeeks {
  beginsOn: string
  toldAt: Generated<Date>
}

export interface UrgencyChecks {
  id: GeneratedAlways<number>
  questionId: number
  relevantUntil: string
  askedAt: Generated<Date>
  answer: 'extend' | 'harvest' | 'close' | null
  answeredAt: Date | null
}

export interface DB {
  accessTokens: AccessTokens
  acquaintances: Acquaintances
  addressConfirmations: AddressConfirmations
  administrators: Administrators
  aliasLiftings: AliasLiftings
  aliases: Aliases
  ambassadorCalls: AmbassadorCalls
  ambassadors: Ambassadors
  answerLinks: AnswerLinks
  circleMembers: CircleMembers
  circleRenewals: CircleRenewals
  circles: Circles
  communities: Communities
  confidants: Confidants
  consents: Consents
  consumerFailures: ConsumerFailures
  consumers: Consumers
  contributions: Contributions
  drafts: Drafts
  events: Events
  follows: Follows
  harvestUses: HarvestUses
  harvestVersions: HarvestVersions
  harvests: Harvests
  helpfulMarks: HelpfulMarks
  idempotencyKeys: IdempotencyKeys
  identities: Identities
  introductionSides: IntroductionSides
  introductions: Introductions
  invitations: Invitations
  joins: Joins
  mails: Mails
  matchingCounts: MatchingCounts
  matchingSources: MatchingSources
  matchingTexts: MatchingTexts
  memberships: Memberships
  mergeMoves: MergeMoves
  migrations: Migrations
  noticeChoices: NoticeChoices
  notices: Notices
  organisations: Organisations
  passageSources: PassageSources
  passages: Passages
  passkeyChallenges: PasskeyChallenges
  passkeys: Passkeys
  people: People
  phrases: Phrases
  pictures: Pictures
  questionInvitations: QuestionInvitations
  questionMerges: QuestionMerges
  questionReaders: QuestionReaders
  questionStates: QuestionStates
  questions: Questions
  quietTimes: QuietTimes
  rateLimits: RateLimits
  readingMarks: ReadingMarks
  sessions: Sessions
  setupLinks: SetupLinks
  signInLinks: SignInLinks
  signingKeys: SigningKeys
  toldWeeks: ToldWeeks
  urgencyChecks: UrgencyChecks
}
