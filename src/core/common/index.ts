export type { Json, JsonObject } from "./json.ts";
export { fail, ok, type Failure, type Result } from "./result.ts";
export { seededRandom } from "./random.ts";
