export { canonical, canonicalJson } from "./canonical.ts";
export { isDay, isInstant, lastDayOf } from "./day.ts";
export type { Json, JsonObject } from "./json.ts";
export { fail, ok, type Failure, type Result } from "./result.ts";
export { seededRandom } from "./random.ts";
export { sha256 } from "./sha256.ts";
export { problemsOf, type FieldProblem, type Shape } from "./shape.ts";
export { dayIn, endOfDay, utc, type Zone, type ZoneOffset } from "./zone.ts";
export { knownZone, knownZoneNames } from "./zones.ts";
