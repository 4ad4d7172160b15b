import { ACTING_OFFICE } from "../../../../core/record/acting.ts";
import type { FileReference, Receipt } from "../../../../core/things/declared.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import type { TalksState } from "../../../../core/record/talks.ts";
import { fromLocal, type Zone } from "../../../../core/common/zone.ts";
import type { Redline } from "../../../../core/text/alignment.ts";
import { carryIds, statingTheSame } from "../../../../core/text/carry-ids.ts";
import type { Draft } from "../../../../core/text/draft.ts";
import type { ComparisonRequest } from "../../../comparison.ts";
import type { EntryPlan, RecordAccess } from "../../../record.ts";

/** What is said about a draft when it is tabled. */
export interface TablePlan {
  readonly party: string;
  readonly title: string;
  /** Short name in links. */
  readonly id: string;
  /** ISO day; empty where the draft has none. */
  readonly date: string;
  readonly basedOn: string;
  /** Id of the draft of which it is the version in another language; empty where it is none. */
  readonly versionOf: string;
  /** Id of the text on record of which this is the next version; empty for a draft of its own. Only said, never guessed. */
  readonly renews: string;
  /** `yes` where it is the actual text of what that draft only retold; else empty. */
  readonly actual: string;
  /** How and when the office received it from its party; empty where that is not said. */
  readonly receivedBy: string;
  readonly receivedOn: string;
}

/** One draft of those that are tabled together. */
export interface ToTable {
  readonly draft: Draft;
  /** The file's name without what tells its format. */
  readonly fileName: string;
  /** Name of the party that the reader gave the file, where they gave one. */
  readonly party: string;
  /** What was typed about it. */
  readonly typed: Partial<TablePlan>;
}

/** What keeps a draft from being tabled as it is planned. */
export type PlanProblem = "no-title" | "no-name" | "unknown-party" | "name-taken" | "name-twice" | "renews-twice";

/** What is asked of the record that drafts are planned for. */
export interface PlanningRecord extends Pick<RecordAccess, "audience"> {
  readonly whole: Pick<RecordAccess["whole"], "drafts">;
}

/** What files say of themselves and what people usually mean, with what was typed; no two of them share a name. */
export function plansFor(record: PlanningRecord, drafts: readonly ToTable[]): readonly TablePlan[] {
  const own = record.audience.capacity === "delegate" ? (record.audience.party ?? "") : "";
  const taken = new Set(record.whole.drafts.map(({ id }) => id));
  for (const { typed } of drafts) if (typed.id !== undefined) taken.add(typed.id);
  return drafts.map(({ draft, fileName, party: given, typed }) => {
    const party = typed.party ?? (draft.tabledBy.length > 0 ? draft.tabledBy.join("-") : own === "" ? given : own);
    const title = typed.title ?? (draft.title === "" ? fileName : draft.title);
    const renews = typed.renews ?? "";
    const named = renews !== "" ? plainId(renews) : (typed.id ?? freeName(shortName(`${party} ${title}`), taken));
    taken.add(named);
    return {
      party,
      title,
      renews,
      actual: renews === "" ? "" : (typed.actual ?? ""),
      id: named,
      date: typed.date ?? draft.date ?? "",
      basedOn: typed.basedOn ?? draft.basedOn[0] ?? "",
      versionOf: typed.versionOf ?? draft.versionOf ?? "",
      receivedBy: typed.receivedBy ?? "",
      receivedOn: typed.receivedOn ?? "",
    };
  });
}

/** The name of a text in its own room, of which links say the room where a wider one has the same name. */
function plainId(id: string): string {
  return id.slice(id.lastIndexOf("#") + 1);
}

/** The instant, in UTC, of a day and time on the clocks of the process, as a form gives it: `2026-11-27T14:05`. */
function instantOf(typed: string, zone: Zone): string | null {
  const wall = Date.parse(`${typed}Z`);
  if (Number.isNaN(wall)) return null;
  return new Date(fromLocal(zone, wall)).toISOString();
}

/** The name itself, or with the first number that makes it free. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const numbered = `${name.slice(0, LONGEST - 4).replace(/-+$/u, "")}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

const LONGEST = 40;

/** A name for links: small letters, digits and hyphens, at most 40. */
export function shortName(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return Array.from(plain).slice(0, LONGEST).join("").replace(/-+$/u, "") || "draft";
}

/** Why drafts cannot be tabled as planned: a list for each, empty where they can. */
export function problemsOf(record: RecordAccess, plans: readonly TablePlan[]): readonly (readonly PlanProblem[])[] {
  const known = (party: string) => record.whole.parties.some(({ id }) => id === party);
  const onRecord = new Set(record.whole.drafts.map(({ id }) => id));
  const times = new Map<string, number>();
  for (const { id } of plans) times.set(id, (times.get(id) ?? 0) + 1);
  return plans.map(({ party, title, id, renews }) => {
    const problems: PlanProblem[] = [];
    if (title.trim() === "") problems.push("no-title");
    if (id === "") problems.push("no-name");
    if (!known(party) && !party.split("-").every(known)) problems.push("unknown-party");
    if (renews === "" && onRecord.has(id)) problems.push("name-taken");
    if ((times.get(id) ?? 0) > 1) problems.push(renews === "" ? "name-twice" : "renews-twice");
    return problems;
  });
}

/** Texts on record in the room of which the reader may table a next version: their own, or for the office all. */
export function renewable({ audience, whole }: RecordAccess, room: RoomId | null): readonly string[] {
  return whole.texts
    .filter(
      (text) =>
        text.kind === "draft" &&
        text.room === room &&
        (audience.capacity !== "delegate" || text.versions[0]?.party === audience.party),
    )
    .map(({ id }) => id);
}

/** The entry that tables the draft; a joint draft is tabled by all of its parties. */
export function planOf(
  { party, title, id, renews, date, basedOn, versionOf, receivedBy, receivedOn }: TablePlan,
  given: Draft,
  { parties, zone, drafts }: Pick<TalksState, "parties" | "zone" | "drafts">,
  file?: FileReference,
  /** Of the retold text and this one, worked out before anything is written: the record applies and never aligns. */
  redline: Redline | null = null,
): EntryPlan {
  const known = (name: string) => parties.some((each) => each.id === name);
  const tabledBy = known(party) ? [party] : party.split("-");
  const single = tabledBy.length === 1 ? tabledBy[0] : undefined;
  const on = instantOf(receivedOn, zone);
  const retold = redline === null ? undefined : drafts.find((each) => each.id === renews)?.draft;
  const draft = retold === undefined || redline === null ? given : carryIds(given, retold, redline.pairs);
  const received: Receipt | undefined =
    receivedBy.trim() === ""
      ? undefined
      : { by: receivedBy.trim(), ...(on === null ? {} : { on }), ...(file === undefined ? {} : { file }) };
  const body = {
    id,
    party,
    draft: {
      ...draft,
      title,
      tabledBy,
      date: date === "" ? null : date,
      basedOn: basedOn === "" ? [] : [basedOn],
      ...(versionOf === "" ? {} : { versionOf }),
    },
    ...(file === undefined ? {} : { file }),
    ...(retold === undefined || redline === null ? {} : { actual: statingTheSame(retold, redline) }),
    ...(received === undefined || single === undefined ? {} : { received }),
  };
  return {
    kind: "draft",
    body,
    ...(single === undefined ? {} : { party: single }),
    // What was received from a party is filed by the office, also where one person is all of them.
    ...(received === undefined || single === undefined ? {} : { as: ACTING_OFFICE }),
  };
}

/** What is compared before the actual text is put in the place of a retold one; null where that is not asked. */
export function actualRequest(
  { whole }: RecordAccess,
  { renews, actual }: TablePlan,
  draft: Draft,
  ownId: string,
): ComparisonRequest | null {
  const from = whole.drafts.find(({ id }) => id === renews);
  if (actual !== "yes" || from === undefined) return null;
  return { process: whole.id, from, to: { id: ownId, party: "", draft, own: true }, corrections: [] };
}
