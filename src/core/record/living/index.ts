export { frontText } from "./front.ts";
export { signingOf, type Signing } from "./signing.ts";
export { dayOfVersion, readingOf, revisionOf, textNow, wordsOfVersion } from "./words.ts";
export { asOpen, openPairs } from "./pairs.ts";
export { bracketsOf, type Bracket } from "./brackets.ts";
export {
  answersTo,
  askedParties,
  notAccepting,
  objectionsInTime,
  objectionsTo,
  proposedEdit,
  unheard,
  type Grounds,
  type Hearing,
} from "./consent.ts";
export { wholeSilences, type WholeSilence } from "./silences.ts";
export { consentTo, standsAsSeen, type Consent } from "./proposed.ts";
export { disownedIn, type Disowned } from "./disowned.ts";
export { takenBackAt, type TakenBack } from "./taken-back.ts";
export { differing, heldBy, heldIn, heldParties, reopens, wovenFor, type Held, type Reopened } from "./holding.ts";
export { agreedText, type AgreedPoint, type AgreedText } from "./agreed.ts";
export { broughtBy, unsettles, type Unsettled } from "./consented.ts";
