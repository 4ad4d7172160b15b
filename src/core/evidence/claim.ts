export * from "../things/claim.ts";
export { CONFIDENCES as CONFIDENCE_WORDS, type Confidence as ClaimConfidence } from "../common/confidence.ts";
