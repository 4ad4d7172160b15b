export { bodyWords, knownBodies, type KnownBody } from "./bodies.ts";
export {
  eitherCase,
  englishWords,
  foreignWords,
  knownStates,
  stateNamed,
  statesListed,
  stemmed,
  type KnownState,
} from "./states.ts";
export { spellings, type Spelling } from "./spellings.ts";
