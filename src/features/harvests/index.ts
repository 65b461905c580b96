/**
 * Harvests: what people learned together, written by those who took part, published with the consent of everybody cited,
 * passage by passage. Readers only ever get a published version; whoever takes back their name or words is taken out of all.
 */
export { harvestRoutes } from './routes.tsx'
export { harvestOperations } from './api.ts'
export { paths as harvestPaths } from './paths.ts'

export { beginHarvest } from './begin-harvest.ts'
export { editHarvest } from './edit-harvest.ts'
export { askConsent } from './ask-consent.ts'
export { answerConsent, withdrawConsent } from './answer-consent.ts'
export { publishHarvest } from './publish-harvest.ts'
export { tellUse } from './tell-use.ts'

export { harvestSlot, circleHarvestSlot } from './harvest-slot.tsx'
export { harvestAsks } from './harvest-asks.ts'
export { harvestNotices } from './notices.ts'
export { harvestTellers } from './tellers.ts'
export { harvestTexts } from './matching-texts.ts'
export { consentDeadlines, harvestSchedules } from './consent-deadlines.ts'
export { publicHarvests, type FeedHarvest } from './feed-harvests.ts'
export { harvestFeeds } from './feed-links.ts'
export { licenceAddress, thanksInWords } from './words.ts'
