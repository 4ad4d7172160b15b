import { bargainingPart } from "./bargaining-part.ts";
import { commitmentPart } from "./commitment-part.ts";
import { evidencePart } from "./evidence-part.ts";
import { RecordFold } from "./folding/record-fold.ts";
import { kindTable, type KindTable } from "./kind.ts";
import { recordKinds } from "./kinds.ts";
import { monitoringPart } from "./monitoring-part.ts";
import type { RecordPart } from "./part.ts";
import { planRecord } from "./planning.ts";
import { positionPart } from "./position-part.ts";

/** The record's own part. */
const recordPart: RecordPart = {
  name: "record",
  kinds: recordKinds,
  start: (context) => new RecordFold(context),
  entriesOf: planRecord,
};

/** Every part that has entries; a new one adds its line here. */
export const parts: readonly RecordPart[] = [
  recordPart,
  evidencePart,
  positionPart,
  bargainingPart,
  commitmentPart,
  monitoringPart,
];

/** All kinds of entry that this Parley knows. */
export const kinds: KindTable = kindTable(...parts.map((part) => part.kinds));
