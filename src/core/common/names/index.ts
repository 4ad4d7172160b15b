export { eitherCase, foreignWords } from "./abroad.ts";
export { bodyWords, knownBodies, organisationWords, type KnownBody } from "./bodies.ts";
export { actors, peoples } from "./peoples.ts";
export {
  englishWords,
  knownStates,
  stateNamed,
  stateOfPeople,
  statesListed,
  stemmed,
  type KnownState,
} from "./states.ts";
export { spellings, type Spelling } from "./spellings.ts";
