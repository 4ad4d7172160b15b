export {
  complianceByParty,
  complianceByPhase,
  complianceOf,
  type Compliance,
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
  type FindingStanding,
  type Incident,
  type IncidentFinding,
  type IncidentStanding,
  type Observation,
  type Place,
} from "./incident.ts";
export {
  indicesAt,
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
} from "./indices.ts";
export { dailyOf, discrepancies, tallySeries, type Discrepancy, type Tally, type TallyPoint } from "./tally.ts";
