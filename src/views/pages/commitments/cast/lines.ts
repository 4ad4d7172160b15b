import { packDecimals } from "../../../../core/common/decimals.ts";
import {
  confirmedCast,
  partiesOfCast,
  type CastKind,
  type CastMember,
  type WrittenMember,
} from "../../../../core/commitments/index.ts";
import type { EntryPlan } from "../../../record.ts";
import { frameOf, type CommitmentText } from "../model.ts";

/** One whom a text names, in the form. */
export interface CastLine extends Omit<WrittenMember, "kind" | "signs" | "aliases" | "members"> {
  readonly kind: CastKind;
  readonly signs: boolean;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
  /** Left out: it is shown until the rest is confirmed. */
  readonly out: boolean;
}

/** The lines that the form begins with: those who sign first, places last. */
export function openLines(cast: readonly CastMember[]): readonly CastLine[] {
  const rank = ({ kind, signs }: CastMember) => (signs ? 0 : kind === "place" ? 2 : 1);
  return [...cast]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ why: _why, members = [], adjectives, roles, ...rest }) => ({
      ...rest,
      ...(adjectives === undefined || adjectives.length === 0 ? {} : { adjectives }),
      ...(roles === undefined || roles.length === 0 ? {} : { roles }),
      members,
      out: false,
    }));
}

/** Somebody whom the tool did not find. */
export function newLine(random: string): CastLine {
  const id = `named-${random}`;
  return { id, name: "", kind: "organisation", signs: false, aliases: [], members: [], anchors: [], out: false };
}

/** Names that are written one after the other, parted by semicolons. */
export function namesFrom(typed: string): readonly string[] {
  return [...new Set(typed.split(/[;؛\n]/u).map((each) => each.trim()))].filter((each) => each !== "");
}

/** Names as one writes them. */
export function writtenNames(names: readonly string[]): string {
  return names.join("; ");
}

/** What keeps a cast from being confirmed. */
export function castGaps(lines: readonly CastLine[]): readonly ("name" | "same")[] {
  const names = lines.filter(({ out }) => !out).map(({ name }) => name.trim());
  return [
    ...(names.includes("") ? (["name"] as const) : []),
    ...(new Set(names).size < names.length ? (["same"] as const) : []),
  ];
}

/** The members that the lines say. */
function castFrom(lines: readonly CastLine[]): readonly WrittenMember[] {
  const kept = lines.filter(({ out }) => !out);
  const there = new Set(kept.map(({ id }) => id));
  return kept.map(({ out: _out, members, ...rest }) => {
    const means = rest.kind === "group" ? members.filter((id) => there.has(id)) : [];
    return { ...rest, name: rest.name.trim(), ...(means.length === 0 ? {} : { members: means }) };
  });
}

/** The entry that puts a confirmed cast on record: the frame of the text, whose parties follow from it. */
export function castPlans(text: CommitmentText, lines: readonly CastLine[]): readonly EntryPlan[] {
  const cast = castFrom(lines);
  const parties = partiesOfCast(confirmedCast(cast), text.kept);
  return [{ kind: "agreement", body: packDecimals({ ...frameOf(text), parties, cast }) as object }];
}
