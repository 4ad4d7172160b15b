import { isOneLanguage } from "../../../core/common/language/one-language.ts";
import type { Party } from "../../../core/record/state.ts";
import type { Words } from "../../../words/types.ts";
import type { Framework, NewNegotiation } from "../../starting.ts";
import { shortName } from "../record/tabling/table-plan.ts";
import type { PartyLines } from "./party-lines.ts";
import { firstDraftsOf, type FileRow } from "./rows.ts";

/** Letters that the name of a negotiation may have. */
export const LONGEST_TITLE = 300;

/** Whether a name is longer than is kept. */
export function isTooLong(title: string): boolean {
  return title.trim().length > LONGEST_TITLE;
}

/** What is typed of a negotiation before it begins. */
export interface Typed {
  readonly title: string;
  /** One party a line. */
  readonly parties: string;
  /** Letters of the one that mediates; empty where none of them does. */
  readonly mediator: string;
  readonly timeZone: string;
  readonly rule: "consensus" | "office" | "silence";
  readonly room: "table" | "secretariat";
  /** Id of the process whose parties and rules are taken over; empty for none. */
  readonly like: string;
  readonly begins: "from" | "side-by-side";
  /** The party from whose draft the text begins; empty: nobody has chosen. */
  readonly basis: string;
}

/** What a step shows of what was typed and read, and how it changes that; `kept`: on a server, where one may begin from a draft. */
export interface PlanProps {
  readonly rows: readonly FileRow[];
  readonly parties: readonly Party[];
  readonly typed: Typed;
  readonly type: (changes: Partial<Typed>) => void;
  readonly kept: boolean;
}

/** All that was typed and read, as one plan. */
export function planFor({
  typed,
  framework,
  named,
  rows,
  duties,
  taking,
  words,
}: {
  readonly typed: Typed;
  readonly framework: Framework | null;
  readonly named: PartyLines;
  readonly rows: readonly FileRow[];
  readonly duties: boolean;
  readonly taking: ReadonlySet<string>;
  readonly words: Pick<Words["start"]["begin"], "receivedBy">;
}): NewNegotiation {
  const title = typed.title.trim();
  const from = basisOf(rows, typed.begins === "from" ? typed.basis : "");
  const beside = from === null ? [] : otherLanguages(rows, from);
  // Words in two languages are not held against each other word by word: such a draft is tabled beside the text.
  const drafts = firstDraftsOf(rows.map((row) => (beside.includes(row) ? { ...row, inText: false } : row)));
  return {
    id: freeId(shortName(title), taking),
    title,
    timeZone: typed.timeZone,
    rule: framework?.rule ?? { kind: typed.rule },
    ...(framework?.names === undefined ? {} : { names: framework.names }),
    parties: named.parties,
    room: typed.room,
    drafts,
    begins: duties || drafts.length === 0 ? "without" : from !== null ? { from } : "side-by-side",
    receivedBy: (draft) => words.receivedBy({ draft }),
    textTitle: title,
  };
}

/** The party from whose draft the text begins: the one chosen, or the only one there is; null where nobody has chosen. */
export function basisOf(rows: readonly FileRow[], chosen: string): string | null {
  const all = rows.filter(({ inText }) => inText);
  return (all.length === 1 ? all[0] : all.find(({ party }) => party === chosen))?.party ?? null;
}

/** The drafts that are in another language than the one that the text begins from; a language that is not known is no other. */
export function otherLanguages(rows: readonly FileRow[], basis: string): readonly FileRow[] {
  const all = rows.filter(({ inText }) => inText);
  const main = all.find(({ party }) => party === basis);
  return all.filter(({ language }) => !isOneLanguage(language, main?.language ?? ""));
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const name = wanted.length < 2 ? `${wanted}-1` : wanted;
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}
