export { checkConflict, type ConflictFile, type ConflictModel, type DecisionMaker } from "./model.ts";
export {
  analyseConflictSteps,
  stabilityFor,
  stabilityNames,
  type ConflictAnswer,
  type StabilityName,
} from "./stability.ts";
