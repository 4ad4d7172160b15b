export { bodyWords, isBodyWord, knownBodies, organisationWords, type KnownBody } from "./bodies.ts";
export { actors, peoples } from "./peoples.ts";
export {
  eitherCase,
  englishWords,
  foreignWords,
  knownStates,
  stateNamed,
  stateOfPeople,
  statesListed,
  stemmed,
  type KnownState,
} from "./states.ts";
export { spellings, type Spelling } from "./spellings.ts";
