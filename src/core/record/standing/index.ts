export { declarationsOf, remarksOn, type Declaration, type Later } from "./declared.ts";
export type { Stands } from "./levels.ts";
export type { Provision, Standing, StandingGroup } from "./model.ts";
export { provisionsOf, type NamedPoint, type PlacedProvision } from "./provisions.ts";
export { groundOf, issueStands } from "./issues.ts";
export { standingOf, type StandingOptions } from "./standing.ts";
export { standingReport, type StandingReport } from "./report.ts";
export { sentencesOf, type Sentence } from "./sentences.ts";
export { talksOf } from "./talks-of.ts";
