import { said, type Say } from "../../../core/common/said.ts";
import { HOLDERS } from "../../../core/text/spans.ts";
import type { CarriedComposite } from "../composite-read.ts";

/** How a composite writes what is no party's words. */
export interface WrittenMarks {
  /** What only the composite writes: whose words these are or, unattributed, a bracket or the lead of an option. */
  readonly own: RegExp;
  /** An option that a party adds in the manner of the others; the first group holds its words. */
  readonly option: RegExp;
}

export function writtenMarks(view: CarriedComposite["view"]): WrittenMarks {
  const lead = optionLead(view.say);
  return {
    own: view.attributed ? HOLDERS : new RegExp(String.raw`\[|^(?:\S+\t)?${lead}`, "u"),
    option: new RegExp(String.raw`^${lead}\s*(?:\{[^{}]*\})?\s*[:.]?\s*(.+)$`, "su"),
  };
}

/** The lead of an option as a pattern, with any number. */
function optionLead(say: Say): string {
  const first = say(said("paper-option", { n: 1 })).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return first.replace(/\d+/u, String.raw`\d{1,3}`);
}
