export { checkConflict, type ConflictFile, type ConflictModel, type DecisionMaker } from "./model.ts";
export {
  analyseConflictSteps,
  stabilityFor,
  stabilityNames,
  type ConflictAnswer,
  type StabilityName,
} from "./stability.ts";
export {
  canAnalyseCoalitions,
  coalitionStability,
  coalitionSteps,
  type CoalitionAnswer,
  type CoalitionsAnswer,
} from "./coalitions.ts";
export { evolutionFrom, pathTo, type Evolution, type EvolutionMove } from "./evolution.ts";
export { givingUp, inverseFor, type InverseAnswer } from "./inverse.ts";
export { fileOfForm, formOfFile, formOfParties, linesOf, newMaker, type ConflictForm, type MakerForm } from "./form.ts";
