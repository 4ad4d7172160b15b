import type { Party, TabledDraft } from "../../../core/record/state.ts";
import type { Draft } from "../../../core/text/draft.ts";
import { draftsOfOwnFile, isReturned, pointCount, withoutEnding, type OwnFile } from "../../own-files.ts";
import type { FirstDraft } from "../../starting.ts";
import { usualKept } from "../record/tabling/keep-file.ts";
import { plansFor } from "../record/tabling/table-plan.ts";
import { guessDate, partyAndWhy, type GuessedFrom } from "./guesses.ts";

/** What a person says of a file where the guess is wrong, or missing. */
export interface FileSaid {
  readonly party: string;
  readonly date: string;
  readonly language: string;
  /** Whether its words stand in the text, where a party has several files. */
  readonly inText: boolean;
}

/** One file of those that a negotiation begins with. */
export interface FileRow extends FileSaid {
  readonly file: OwnFile;
  readonly drafts: readonly TabledDraft[];
  /** What its party is guessed from; null where somebody said it, or the file does. */
  readonly guessed: GuessedFrom;
  /** It has words and a party: it takes part. */
  readonly ready: boolean;
  /** The day said or found has yet to come: the draft is taken without it. */
  readonly ahead: boolean;
  /** Other files of the same party take part too. */
  readonly several: boolean;
}

/** Names of what was typed about a file here, among all that is kept of it. */
const key = (field: keyof FileSaid) => `new ${field}`;

/** The change of an own file that keeps what a person says of it. */
export function sayingOf(file: OwnFile, said: Partial<Omit<FileSaid, "inText">>): Pick<OwnFile, "typed"> {
  const typed = Object.entries(said).map(([field, value]) => [key(field as keyof FileSaid), value]);
  return { typed: { ...file.typed, ...Object.fromEntries(typed) } };
}

/** The changes that put one file of a party in the text and its others beside it. */
export function choosingOf(
  rows: readonly FileRow[],
  chosen: FileRow,
): readonly (readonly [string, Pick<OwnFile, "typed">])[] {
  return rows
    .filter(({ party }) => party === chosen.party)
    .map(({ file }) => [
      file.id,
      { typed: { ...file.typed, [key("inText")]: file.id === chosen.file.id ? "yes" : "no" } },
    ]);
}

/** Files as rows: what was said of each, else what is guessed; `usual` is the party of what names none. */
export function rowsOf(
  files: readonly OwnFile[],
  parties: readonly Party[],
  today: string,
  usual = "",
): readonly FileRow[] {
  const known = (party: string) =>
    party !== "" && party.split("-").every((id) => parties.some((each) => each.id === id));
  const rows = files.map((file) => {
    const drafts = isReturned(file) ? [] : draftsOfOwnFile(file).filter(({ draft }) => draft.points.length > 0);
    const draft = drafts.at(-1)?.draft;
    const said = (field: keyof FileSaid, guess: (draft: Draft) => string) =>
      file.typed[key(field)] ?? (draft === undefined ? "" : guess(draft));
    const why = draft === undefined ? { party: "", from: null } : partyAndWhy(file.name, draft, parties);
    const guessed = said("party", () => why.party || usual);
    // A party that is no longer among those of the first step is asked for again.
    const party = known(guessed) || parties.some(({ id }) => id === guessed) ? guessed : "";
    const date = said("date", (words) => guessDate(file.name, words));
    return {
      file,
      drafts,
      party,
      guessed: file.typed[key("party")] === undefined && party !== "" ? why.from : null,
      date: date > today ? "" : date,
      ahead: date > today,
      language: said("language", ({ language }) => language),
      ready: draft !== undefined && party !== "",
    };
  });
  return rows.map((row) => {
    const rivals = rows.filter(({ ready, party }) => ready && party === row.party);
    const wanted = rivals.find(({ file }) => file.typed[key("inText")] === "yes");
    const usually = rivals.toSorted(laterFirst)[0];
    return {
      ...row,
      several: row.ready && rivals.length > 1,
      inText: row.ready && (wanted ?? usually)?.file.id === row.file.id,
    };
  });
}

/** The later draft before the earlier, undated ones last; of one day the one with more points is the text, the others stand beside it. */
function laterFirst(a: Pick<FileRow, "date" | "drafts">, b: Pick<FileRow, "date" | "drafts">): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return pointsOf(b) - pointsOf(a);
}

function pointsOf({ drafts }: Pick<FileRow, "date" | "drafts">): number {
  const draft = drafts.at(-1)?.draft;
  return draft === undefined ? 0 : pointCount(draft);
}

/** The drafts of the rows that take part, each under a name of its own. */
export function firstDraftsOf(rows: readonly FileRow[]): readonly FirstDraft[] {
  const all = rows
    .filter(({ ready }) => ready)
    .flatMap((row) => row.drafts.map((draft, at) => ({ row, draft: draft.draft, last: at === row.drafts.length - 1 })));
  const plans = plansFor(
    { audience: { member: "", capacity: "sole" }, whole: { drafts: [] } },
    all.map(({ row: { file, party, date }, draft }) => ({
      draft,
      fileName: withoutEnding(file.name),
      party,
      typed: { party, date },
    })),
  );
  return all.map(({ row, draft, last }, at) => {
    const { id = "", title = "" } = plans[at] ?? {};
    const { file, party, date, language, inText } = row;
    const found = file.state.status === "read" ? file.state.reading.found : undefined;
    const said = { title, language, tabledBy: party.split("-"), date: date === "" ? null : date, basedOn: [] };
    return { file: file.id, kept: usualKept(found), id, party, draft: { ...draft, ...said }, inText: inText && last };
  });
}
