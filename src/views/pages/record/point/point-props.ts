import type { TalksText, TextVersion } from "../../../../core/record/talks.ts";
import type { RecordAccess } from "../../../record.ts";
import type { TextPoint } from "../text-points.ts";

/** What the parts of the page share. */
export interface PointProps {
  readonly record: RecordAccess;
  readonly text: TalksText;
  readonly version: TextVersion;
  readonly point: TextPoint;
}
