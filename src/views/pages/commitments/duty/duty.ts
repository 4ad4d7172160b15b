import { packDecimals } from "../../../../core/common/decimals.ts";
import { problemsOf, type FieldProblem } from "../../../../core/common/shape.ts";
import {
  agreementProblems,
  clauseOf,
  commitmentShape,
  isWithin,
  restsOn,
  standIn,
  type Agreement,
  type Commitment,
  type RefusedDuty,
  type TextAnchor,
} from "../../../../core/commitments/index.ts";
import { standingEntries } from "../../../../core/record/behind.ts";
import { commitmentName } from "../../../../core/record/commitment-part.ts";
import type { Said } from "../../../../core/common/said.ts";
import { walkPoints } from "../../../../core/text/draft.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import type { EntryPlan } from "../../../record.ts";
import { frameOf, pointOf, type CommitmentText } from "../model.ts";

/** The commitment that the page is about: one that is there, or a new one on words of a point (`POINT:FROM-TO`). */
export function dutyAt(text: CommitmentText, c: string | undefined, at: string | undefined): Commitment | null {
  const found = text.agreement.commitments.find(({ id }) => id === c);
  if (found !== undefined) return found;
  if (at === undefined) return null;
  const [, point = "", from, to] = /^(.*?)(?::(\d+)-(\d+))?$/u.exec(at) ?? [];
  const there = pointOf(text, point);
  if (there === undefined) return null;
  const [start, end] = from === undefined ? [0, there.text.length] : [Number(from), Number(to)];
  const quote = there.text.slice(start, end);
  // A point that is only headed says what it says in its heading.
  const words = quote.trim() === "" ? there.heading : quote;
  const anchor: TextAnchor = {
    draft: text.id,
    point,
    from: start,
    to: end,
    quote,
    ...(there.wording === "verbatim" ? {} : { paraphrase: true as const }),
  };
  return {
    // By its place: the same words give the same commitment after a reload.
    id: `${point.replaceAll(/[^\p{L}\p{N}_.~/-]+/gu, "-")}.at-${start}`,
    modality: "obligation",
    debtor: [],
    creditor: [],
    act: { words: words.trim().replace(/[.;,]+$/u, "") },
    anchors: [anchor],
  };
}

/** The place in the address of words that a new commitment is made of. */
export function atWords({ point, from, to }: Pick<TextAnchor, "point" | "from" | "to">): string {
  return `${point}:${from}-${to}`;
}

/** The agreement with the commitment as it is edited. */
export function agreementWithDuty(agreement: Agreement, duty: Commitment): Agreement {
  const others = agreement.commitments.filter(({ id }) => id !== duty.id);
  return { ...agreement, commitments: [...others, duty] };
}

/** Words that a commitment states as the text's and that do not stand in it; nothing where no text of words is known. */
export function wordsNotInText({ tabled }: CommitmentText, duty: Commitment): readonly string[] {
  const { act, trigger, condition, exceptions = [], consequence } = duty;
  const own = duty.anchors.length > 0 && clauseOf(duty).from === "own" ? [act.words] : [];
  if (tabled === null) return own;
  const whole = [...walkPoints(tabled.draft.points)].map(({ point }) => `${point.heading} ${point.text}`).join(" ");
  const others = [trigger, condition, ...exceptions.flatMap((each) => [each, each.until])].map((each) => each?.words);
  return [
    ...own,
    ...[...others, consequence].flatMap((words) =>
      words === undefined || words.trim() === "" || standIn(words, whole) ? [] : [words],
    ),
  ];
}

/** What keeps a commitment from being recorded: fields that are not filled in, names that mean nobody, days that do not exist. */
export function dutyProblems(
  agreement: Agreement,
  duty: Commitment,
): readonly (FieldProblem | { readonly said: Said })[] {
  const fields = problemsOf(duty, commitmentShape);
  if (fields.length > 0) return fields;
  const before = new Set(agreementProblems(agreement).map(({ message }) => JSON.stringify(message)));
  return agreementProblems(agreementWithDuty(agreement, duty))
    .filter(({ id, message }) => id === duty.id || !before.has(JSON.stringify(message)))
    .map(({ message }) => ({ said: message }));
}

/**
 * Entries that put a commitment on record as a person's: the frame of the text where it has none yet or what the commitment names
 * is new to it, then the commitment itself.
 */
export function dutyPlans(text: CommitmentText, duty: Commitment): readonly EntryPlan[] {
  const { confidence: _confidence, ...confirmed } = duty;
  const frame = frameOf(text);
  const plan = (kind: string, body: object): EntryPlan => ({ kind, body: packDecimals(body) as object });
  const id = commitmentName(frame.id, duty.id);
  return [
    ...(framed(text) ? [] : [plan("agreement", frame)]),
    plan("commitment", { id, agreement: frame.id, commitment: confirmed }),
  ];
}

/** Entries that put several commitments on record, with the frame of the text once at most. */
export function dutiesPlans(text: CommitmentText, duties: readonly Commitment[]): readonly EntryPlan[] {
  return duties.flatMap((duty, at) => (at === 0 ? dutyPlans(text, duty) : dutyPlans(text, duty).slice(-1)));
}

/** Whether other duties rest on words of this one: what is said of it says nothing of them. */
export function sharesWords({ agreement }: Pick<CommitmentText, "agreement">, { id, anchors }: Commitment): boolean {
  return agreement.commitments.some((each) => each.id !== id && restsOn(each, anchors));
}

/** An entry that says that the words of a proposal oblige nobody; where others rest on the same words, that this one is none. */
export function setAsidePlans(text: CommitmentText, proposal: Commitment): readonly EntryPlan[] {
  const frame = frameOf(text);
  const only = sharesWords(text, proposal) ? { only: proposal.id } : {};
  const words = proposal.anchors.map((anchor) => ({ ...anchor, ...only }));
  const body = packDecimals({ ...frame, setAside: [...(frame.setAside ?? []), ...words] }) as object;
  return [{ kind: "agreement", body }];
}

/** An entry that says that what was refused is open again. */
export function openedPlans(text: CommitmentText, refused: RefusedDuty): readonly EntryPlan[] {
  const frame = frameOf(text);
  const { only, proposal } = refused;
  const kept = (frame.setAside ?? []).filter((words) =>
    only === undefined
      ? words.only !== undefined || !(isWithin(words, [refused]) || (proposal !== null && restsOn(proposal, [words])))
      : words.only !== only,
  );
  return [{ kind: "agreement", body: packDecimals({ ...frame, setAside: kept }) as object }];
}

/** Corrections by which a commitment on record no longer stands, whatever was recorded of it before. */
export function withdrawalPlans(
  text: CommitmentText,
  duty: Commitment,
  entries: readonly Entry[],
  why: string,
): readonly EntryPlan[] {
  const id = commitmentName(text.kept?.id ?? text.id, duty.id);
  return standingEntries(entries, "commitment").flatMap(({ entry }) =>
    entry.body?.["id"] === id
      ? [
          {
            kind: "correction",
            body: { entry: entry.id, body: null, why },
            ...(entry.party === undefined ? {} : { party: entry.party }),
          },
        ]
      : [],
  );
}

function framed({ kept, agreement }: CommitmentText): boolean {
  const same = (field: "parties" | "moments") => kept?.[field].length === agreement[field].length;
  return kept !== null && same("parties") && same("moments");
}

/** The room in which a commitment stands on record; undefined where it does not. */
export function roomOfDuty(text: CommitmentText, duty: Commitment, entries: readonly Entry[]): RoomId | undefined {
  const id = commitmentName(text.kept?.id ?? text.id, duty.id);
  return entries.findLast(({ kind, body }) => kind === "commitment" && body?.["id"] === id)?.room;
}

/** The entry by which a commitment stands on record as it is; undefined where none does. */
export function standingDuty(text: CommitmentText, duty: Commitment, entries: readonly Entry[]): Entry | undefined {
  const id = commitmentName(text.kept?.id ?? text.id, duty.id);
  return standingEntries(entries, "commitment").findLast(({ entry }) => entry.body?.["id"] === id)?.entry;
}
