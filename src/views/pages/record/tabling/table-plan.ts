import type { FileReference } from "../../../../core/record/kinds/texts.ts";
import type { Draft } from "../../../../core/text/draft.ts";
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
}

/** What a file says of itself, and what people usually mean. */
export function usualPlan(record: RecordAccess, draft: Draft, fileName: string): TablePlan {
  const own = record.audience.capacity === "delegate" ? (record.audience.party ?? "") : "";
  const party = draft.tabledBy.length > 0 ? draft.tabledBy.join("-") : own;
  const title = draft.title === "" ? fileName : draft.title;
  return { party, title, id: shortName(`${party} ${title}`), date: draft.date ?? "", basedOn: draft.basedOn[0] ?? "" };
}

/** A name for links: small letters, digits and hyphens, at most 40. */
export function shortName(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return plain.slice(0, 40).replace(/-+$/u, "") || "draft";
}

/** The entry that tables the draft; a joint draft is tabled by all of its parties. */
export function planOf(
  { party, title, id, date, basedOn }: TablePlan,
  draft: Draft,
  known: (name: string) => boolean,
  file?: FileReference,
): EntryPlan {
  const tabledBy = known(party) ? [party] : party.split("-");
  const body = {
    id,
    party,
    draft: { ...draft, title, tabledBy, date: date === "" ? null : date, basedOn: basedOn === "" ? [] : [basedOn] },
    ...(file === undefined ? {} : { file }),
  };
  const single = tabledBy.length === 1 ? tabledBy[0] : undefined;
  return { kind: "draft", body, ...(single === undefined ? {} : { party: single }) };
}
