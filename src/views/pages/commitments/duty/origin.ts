import type { Agreement, Commitment, RefusedDuty } from "../../../../core/commitments/index.ts";
import { actorOf } from "../../../../core/record/acting.ts";
import { entriesBehind } from "../../../../core/record/behind.ts";
import { commitmentName } from "../../../../core/record/commitment-part.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import type { ProcessState } from "../../../../core/record/state.ts";
import { extractions, readingOf, type CommitmentText } from "../model.ts";
import { writtenForm } from "./as-text.ts";

/** A field that a person left otherwise than the tool proposes it; empty where it is not there. Both in the written form. */
export interface Changed {
  readonly field: string;
  readonly proposed: string;
  readonly recorded: string;
}

/** The entry that a commitment stands on; undefined where nobody has recorded it. */
export function entryOfDuty(
  text: Pick<CommitmentText, "id" | "kept">,
  { id }: Commitment,
  entries: readonly Entry[],
): Entry | undefined {
  return entriesBehind(entries, "commitment").get(commitmentName(text.kept?.id ?? text.id, id))?.entry;
}

/** The entry since which a duty stands on record as none; undefined where none is known. */
export function refusalOf(
  { id, kept }: Pick<CommitmentText, "id" | "kept">,
  { only, point, from }: RefusedDuty,
  entries: readonly Entry[],
): Entry | undefined {
  let since: Entry | undefined;
  for (const entry of entries) {
    if (entry.kind !== "agreement" || entry.body?.["id"] !== (kept?.id ?? id)) continue;
    const { setAside = [] } = entry.body as unknown as Pick<Agreement, "setAside">;
    const stands = setAside.some((each) => each.only === only && each.point === point && each.from === from);
    since = stands ? (since ?? entry) : undefined;
  }
  return since;
}

/** Who put it on record, the office or a party, and on which day it became known. */
export function confirmedIn(entry: Entry): { readonly actor: string; readonly day: string } {
  return { actor: actorOf(entry), day: entry.known.slice(0, 10) };
}

/** What the tool proposes on the words of a commitment; null where it proposes nothing on them. */
export function proposalOn(
  state: ProcessState,
  text: Pick<CommitmentText, "id">,
  { id, anchors }: Commitment,
): Commitment | null {
  const reading = readingOf(state, text.id);
  if (reading === null) return null;
  const overlapping = extractions
    .of(reading)
    .agreement.commitments.filter((proposal) =>
      proposal.anchors.some((own) =>
        anchors.some((other) => own.point === other.point && own.from < other.to && other.from < own.to),
      ),
    );
  return overlapping.find((each) => each.id === id) ?? overlapping[0] ?? null;
}

/** The fields in which a commitment differs from a proposal, in the order of the written form. */
export function changedFrom(proposal: Commitment, duty: Commitment): readonly Changed[] {
  const [before, now] = [fieldsOf(proposal), fieldsOf(duty)];
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((field) => {
    const [proposed = "", recorded = ""] = [before.get(field), now.get(field)];
    return proposed === recorded ? [] : [{ field, proposed, recorded }];
  });
}

/** The written form, field by field; the kind stands in its first line. */
function fieldsOf(duty: Commitment): ReadonlyMap<string, string> {
  const [, ...lines] = writtenForm(duty).split("\n");
  const fields = new Map<string, string>([["modality", duty.modality]]);
  let last = "";
  for (const line of lines) {
    const opened = /^ {2}([A-Za-z]+):(.*)$/u.exec(line);
    if (opened !== null) last = opened[1] ?? "";
    if (last !== "" && line.trim() !== "")
      fields.set(last, `${fields.get(last) ?? ""} ${(opened?.[2] ?? line).trim()}`.trim());
  }
  return fields;
}
