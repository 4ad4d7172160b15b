export {
  complianceByParty,
  complianceByPhase,
  complianceOf,
  keepingOf,
  type Compliance,
  type Keeping,
  type PhaseCompliance,
} from "./compliance.ts";
export {
  DESIGN_QUESTIONS,
  monitoringDesign,
  type DesignAnswer,
  type DesignQuestion,
  type MonitoringDesign,
} from "./designs.ts";
export {
  eventsOfIncidents,
  incidentStandings,
  isDisowned,
  type FindingStanding,
  type IncidentStanding,
} from "./incident.ts";
export {
  disputedIds,
  indicesAt,
  isReported,
  latenessOf,
  meanOfShares,
  monthEnds,
  monthlyValues,
  pamScore,
  sumOfShares,
  type Indices,
  type MonthlyValue,
  type Score,
  type Scored,
  type Shares,
  type Watching,
} from "./indices.ts";
export { dailyOf, discrepancies, tallySeries, type Discrepancy, type TallyPoint } from "./tally.ts";
export { startsMissing, unsettledOf, type StartMissing } from "./not-known.ts";
export { silencesAt, type Silence } from "./silence.ts";
export type { Incident, IncidentFinding, Observation, Place, Tally } from "../../things/monitoring.ts";
