import type { DataTable } from "../../../core/common/data-table.ts";
import {
  afterBreach,
  durationSaid,
  titleIn,
  whenSaid,
  type Agreement,
  type Commitment,
} from "../../../core/commitments/index.ts";
import type { Words } from "../../../words/types.ts";
import { say } from "../../../words/words.ts";
import type { CommitmentText } from "./model.ts";

/** What a table of commitments needs besides them. */
export interface TableWords {
  readonly t: Words;
  /** Who put a commitment on record and when, in words; empty where nobody did. */
  readonly recordedBy: (commitment: Commitment) => string;
  readonly notice: string;
}

/** Commitments of a text as a table to be saved: every cell in words for people. */
export function commitmentTable(
  { id, agreement, confirmed }: Pick<CommitmentText, "id" | "agreement" | "confirmed">,
  shown: readonly Commitment[],
  { t, recordedBy, notice }: TableWords,
): DataTable {
  const words = t.commitments;
  const column = (name: string, title: string) => ({ id: name, title, description: title });
  const names = (ids: readonly string[]) => ids.map((each) => titleIn(agreement, each)).join("; ");
  return {
    id: `commitments-${id}`,
    title: `${words.title}: ${agreement.title}`,
    notes: [words.tableNote, notice],
    columns: [
      column("id", "id"),
      column("point", words.point),
      column("kind", words.kind),
      column("debtor", words.debtor),
      column("creditor", words.creditor),
      column("act", words.commitment),
      column("trigger", words.begins),
      column("deadline", words.deadline),
      column("repeats", words.editor.fields.repeat),
      column("verifier", words.verifier),
      column("consequence", words.consequence),
      column("phase", words.phase),
      column("standing", words.standing),
      column("recorded", words.recordedBy),
      column("words", words.restsOn),
    ],
    rows: shown.map((each) => [
      each.id,
      each.anchors[0]?.point ?? "",
      words.kinds[each.modality],
      names(each.debtor),
      names(each.creditor),
      each.act.words,
      each.trigger?.words ?? "",
      deadlineSaid(t, agreement, each),
      repeatSaid(t, each),
      each.monitor?.body === undefined || each.monitor.body === null ? "" : titleIn(agreement, each.monitor.body),
      afterBreach(agreement, each)
        .map((sentence) => say(t, sentence))
        .join(" "),
      each.phase === undefined ? "" : titleIn(agreement, each.phase),
      confirmed.has(each.id)
        ? words.confirmed
        : words.proposedWith({ percent: Math.round((each.confidence ?? 0) * 100) }),
      recordedBy(each),
      each.anchors.map(({ quote }) => quote).join(" … "),
    ]),
  };
}

function deadlineSaid(t: Words, agreement: Agreement, { window }: Commitment): string {
  return window?.due === undefined ? (window?.vague ?? "") : say(t, whenSaid(agreement, window.due));
}

function repeatSaid(t: Words, { repeat }: Commitment): string {
  return repeat === undefined ? "" : t.commitments.every({ time: say(t, durationSaid(repeat.every)) });
}
