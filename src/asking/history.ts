import { ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { PointMark, Proposal, Stance, TalksText } from "../core/record/talks.ts";
import { alignDrafts } from "../core/text/align.ts";
import { line, type Answer, type Line } from "./answer.ts";
import { dayTold, pointNamed, pointsOf, textNamed, textsOf, titleOf } from "./finding-texts.ts";
import { pageOf, type Page } from "./reading.ts";
import { addressOf, addressOfPoint, type View } from "./view.ts";

/** The life of a point: its words in each version and in the other drafts, which of these have no such point, and all that was said of it. */
export function historyOf(view: View, asked: Page & { readonly text: string; readonly point: string }): Result<Answer> {
  const text = textNamed(view, asked.text);
  if (!text.ok) return text;
  const point = pointNamed(text.value, asked.point);
  if (!point.ok) return point;
  const lines = [...counterparts(view, text.value, point.value.id), ...statusLines(view, text.value, point.value.id)];
  const dated = lines.map((each, at) => ({ each, at }));
  dated.sort((a, b) =>
    (a.each.on ?? "") < (b.each.on ?? "") ? -1 : (a.each.on ?? "") > (b.each.on ?? "") ? 1 : a.at - b.at,
  );
  return ok({
    ...pageOf(
      dated.map(({ each }) => each),
      asked,
    ),
    lookedAt: {
      texts: textsOf(view).length,
      statuses: view.talks.ledger.length,
      proposals: view.talks.proposals.length,
    },
    notes: [],
  });
}

/** The words of a point in the versions of its text, and those of the points that correspond to it in other drafts. */
function counterparts(view: View, text: TalksText, point: string): readonly Line[] {
  let before = "";
  const own = text.versions.flatMap((version) => {
    const read = pointsOf(text, version).filter(({ id }) => id === point);
    const key = read.map(({ text: words }) => words).join("\n");
    if (key === before) return [];
    before = key;
    return read.flatMap(({ text: words, heading, label, wording, parties }) =>
      line(words || heading || label, wording, [addressOfPoint(view, text, point, version)], {
        as: "words",
        label,
        heading,
        parties,
        ...dayTold(version),
      }),
    );
  });
  const draft = text.versions.at(-1)?.draft;
  if (draft === undefined) return own;
  const others = textsOf(view).flatMap((other) => {
    const theirs = other.versions.at(-1)?.draft;
    if (other.id === text.id || theirs === undefined || theirs.points.length === 0) return [];
    const on = theirs.date === null ? {} : { on: theirs.date };
    const pair = alignDrafts(draft, theirs).find(({ from }) => from.includes(point));
    if (pair === undefined) return [];
    const confidence = Math.round(pair.confidence * 100) / 100;
    if (pair.to.length === 0)
      return line(said("asked-absent", { text: titleOf(other) }), "paraphrase", [addressOfPoint(view, other)], {
        as: "absent",
        ...on,
        facts: { text: other.id, confidence },
      });
    return pointsOf(other)
      .filter(({ id }) => pair.to.includes(id))
      .flatMap(({ id, text: words, heading, label, wording, parties }) =>
        line(words || heading || label, wording, [addressOfPoint(view, other, id)], {
          as: "counterpart",
          label,
          heading,
          parties,
          ...on,
          facts: { text: other.id, confidence, shares: pair.reason.shared },
        }),
      );
  });
  return [...own, ...others];
}

/** Levels and answers by the names that sentences have for them. */
const LEVELS: Readonly<Record<string, string>> = {
  "agreed-in-substance": "substance",
  "agreed-ad-referendum": "referendum",
};
const ANSWERS: Readonly<Record<string, string>> = {
  "accept-ad-referendum": "referendum",
  "can-live-with": "lives",
};

/** What was declared, proposed, answered and remarked at a point, each by its own entry. */
export function statusLines(view: View, text: TalksText, point: string): readonly Line[] {
  const { ledger, proposals, notes } = view.talks;
  const status = ledger.find(
    (each) => each.point === point && (text.kind === "draft" ? each.draft : each.composite) === text.id,
  );
  if (status === undefined) return [];
  const link = { text: text.id, point };
  const place = addressOfPoint(view, text, point);
  const label = pointsOf(text).find(({ id }) => id === point)?.label || point;
  const of = (entry: Parameters<typeof addressOf>[1]) => [addressOf(view, entry, "point", link), place];
  const markLine = (mark: PointMark) =>
    line(
      said("waits-mark.one", {
        party: mark.declaredBy,
        point: label,
        level: LEVELS[mark.level] ?? mark.level,
        parties: mark.between,
      }),
      "paraphrase",
      of(mark.entry),
      { as: "mark", parties: mark.between, on: mark.on, facts: { level: mark.level, stands: mark.stands } },
    );
  const stanceLine = (stance: Stance) =>
    line(
      said("asked-answer", {
        party: stance.party ?? "",
        answer: ANSWERS[stance.answer] ?? stance.answer,
        on: stance.on,
      }),
      "paraphrase",
      of(stance.entry),
      {
        as: "answer",
        ...(stance.party === undefined ? {} : { parties: [stance.party] }),
        on: stance.on,
        facts: { answer: stance.answer, stands: stance.stands, proposal: stance.proposal ?? null },
      },
    );
  const proposalLine = ({ entry, party, on, state, id, operation, text: words }: Proposal) =>
    words === ""
      ? []
      : line(words, "paraphrase", of(entry), {
          as: "proposal",
          label: id,
          ...(party === undefined ? {} : { parties: [party] }),
          on,
          facts: { operation, state },
        });
  const own = proposals.filter(({ id }) => status.proposals.includes(id));
  return [
    ...status.marks.flatMap(markLine),
    ...own.flatMap((proposal) => [...proposalLine(proposal), ...proposal.stances.flatMap(stanceLine)]),
    ...status.stances.filter(({ proposal }) => proposal === undefined).flatMap(stanceLine),
    ...status.reasons.flatMap(({ entry, on, ...reason }) =>
      line(said("asked-reason", { by: reason.saidBy }), "paraphrase", of(entry), {
        as: "reason",
        on,
      }),
    ),
    ...notes
      .filter(({ id, text: words }) => status.notes.includes(id) && words !== "")
      .flatMap(({ entry, text: words, on, party }) =>
        line(words, "verbatim", of(entry), { as: "note", on, ...(party === undefined ? {} : { parties: [party] }) }),
      ),
  ];
}
