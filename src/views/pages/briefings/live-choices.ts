import { spelling } from "../../../core/evidence/units.ts";
import { standingOf, talksOf } from "../../../core/record/standing/index.ts";
import { say } from "../../../words/words.ts";
import { readLive } from "../../../core/briefing/live.ts";
import { resolveLive } from "../../../core/briefing/resolve.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { kindOf } from "../timeline/model.ts";
import { topicName } from "../../../core/evidence/topic-name.ts";
import { quantitiesOf, figureWords, type Voice } from "../evidence/figures.ts";

/** A live figure that a briefing may hold, ready to be put in. */
export interface LiveChoice {
  readonly kind: "standing" | "count" | "claim" | "table" | "chart" | "matrix" | "timeline" | "quote" | "redline";
  /** What stands between the braces. */
  readonly live: string;
  readonly label: string;
  readonly detail: string;
}

/** Everything of a record that can be drawn into a briefing; each choice can be drawn as it stands. */
export function liveChoices(state: ProcessState, voice: Voice): readonly LiveChoice[] {
  return [
    ...standing(state, voice),
    ...counts(state),
    ...figures(state, voice),
    ...issueCharts(state),
    ...matrices(state),
    ...timelines(state, voice),
    ...quotes(state),
    ...redlines(state),
  ];
}

function standing(state: ProcessState, { t }: Voice): readonly LiveChoice[] {
  const { text, said } = standingOf(talksOf(state));
  return text === null ? [] : [{ kind: "standing", live: "standing", label: say(t, said), detail: text.id }];
}

function counts(state: ProcessState): readonly LiveChoice[] {
  return [...new Map(state.counts.map((count) => [count.draft, count])).values()].map(
    ({ draft, agreed, total, between }) => ({
      kind: "count",
      live: `count ${word(draft)}`,
      label: `${agreed} / ${total}, ${between.join(", ")}`,
      detail: titleOf(state, draft),
    }),
  );
}

/** Figures one by one, and the table and the charts of each quantity. */
function figures(state: ProcessState, voice: Voice): readonly LiveChoice[] {
  const claims = state.claims ?? [];
  const current = claims.filter(({ supersededBy }) => supersededBy === undefined);
  const quantities = quantitiesOf(current, [], "");
  const single = claims.map((claim): LiveChoice => ({
    kind: "claim",
    live: `claim ${word(claim.id)}`,
    label: figureWords(claim, voice),
    detail: [topicName(claim.topic, state), claim.statement, claim.estimator ?? "", claim.asOf ?? ""]
      .filter((part) => part !== "")
      .join("; "),
  }));
  const tables = quantities.map(({ topic, claims: members }): LiveChoice => ({
    kind: "table",
    live: `table topic=${word(topic)}`,
    label: topicName(topic, state),
    detail: voice.t.evidence.figures({ count: members.length }),
  }));
  const charts = quantities.flatMap(({ topic, claims: members }): readonly LiveChoice[] => {
    const units = [...new Set(members.map(({ unit }) => unit))];
    return units.flatMap((unit) => {
      const drawn = members.filter(
        (claim) => spelling(claim.unit) === spelling(unit) && (claim.low !== null || claim.high !== null),
      );
      return drawn.length < 2
        ? []
        : [
            {
              kind: "chart",
              live: `chart title="${topicName(topic, state)}" claims=${word(drawn.map(({ id }) => id).join(","))}`,
              label: topicName(topic, state),
              detail: unit,
            },
          ];
    });
  });
  return [...single, ...tables, ...charts];
}

/** Charts of the figure that each text names on an issue, where one does. */
function issueCharts(state: ProcessState): readonly LiveChoice[] {
  return (state.positions?.issues ?? []).flatMap(({ id, title }): readonly LiveChoice[] => {
    const live = `chart issue=${word(id)}`;
    const resolved = resolveLive(readLive(live), state);
    return resolved.kind === "chart" ? [{ kind: "chart", live, label: title, detail: resolved.unit }] : [];
  });
}

function matrices(state: ProcessState): readonly LiveChoice[] {
  return [...topicMatrices(state), ...positionMatrices(state)];
}

/** Positions of the parties at the table and of the drafts, on all issues and on those of each family. */
function positionMatrices({ positions: book, parties, drafts }: ProcessState): readonly LiveChoice[] {
  if (book === undefined || book.issues.length === 0) return [];
  const table = (book.table ?? parties.map(({ id }) => id)).join(",");
  const texts = drafts.map(({ id }) => id).join(",");
  const families = book.families.flatMap(({ id, title }) => {
    const issues = book.issues.filter(({ family }) => family === id).map((issue) => issue.id);
    return issues.length === 0 ? [] : [{ title, issues: word(issues.join(",")) }];
  });
  return [{ title: "", issues: "all" }, ...families].flatMap(({ title, issues }): readonly LiveChoice[] => [
    { kind: "matrix", live: `matrix issues=${issues} parties=${word(table)}`, label: table, detail: title },
    ...(drafts.length === 0
      ? []
      : [
          {
            kind: "matrix" as const,
            live: `matrix issues=${issues} drafts=${word(texts)}`,
            label: texts,
            detail: title,
          },
        ]),
  ]);
}

function topicMatrices(state: ProcessState): readonly LiveChoice[] {
  if (state.topics.length === 0 || state.drafts.length === 0) return [];
  return [
    { kind: "matrix", live: "matrix", label: state.drafts.map(({ id }) => id).join(", "), detail: "" },
    ...state.topics.map(({ id, title }): LiveChoice => ({
      kind: "matrix",
      live: `matrix topics=${word(id)}`,
      label: title,
      detail: "",
    })),
  ];
}

function timelines(state: ProcessState, { t }: Voice): readonly LiveChoice[] {
  const kinds = [...new Map(state.events.map((event) => [event.kind, kindOf(event)])).entries()];
  const [first, last] = [state.events[0]?.date, state.events.at(-1)?.date];
  if (first === undefined || last === undefined) return [];
  return [
    {
      kind: "timeline",
      live: `timeline from=${first.slice(0, 10)} to=${last.slice(0, 10)}`,
      label: `${first.slice(0, 10)}–${last.slice(0, 10)}`,
      detail: "",
    },
    ...kinds.map(([kind, known]): LiveChoice => ({
      kind: "timeline",
      live: `timeline kind=${word(kind)}`,
      label: t.timeline.kinds[known],
      detail: "",
    })),
  ];
}

/** Only verbatim points may be quoted. */
function quotes(state: ProcessState): readonly LiveChoice[] {
  return state.drafts.flatMap(({ id, draft }) =>
    [...walkPoints(draft.points)].flatMap(({ point }): readonly LiveChoice[] =>
      point.wording === "verbatim" && point.text.trim() !== "" && !point.deleted
        ? [
            {
              kind: "quote",
              live: `quote ${word(id)} ${word(point.id)}`,
              label: [point.label, point.heading].filter((part) => part !== "").join(" ") || point.id,
              detail: `${titleOf(state, id)}: ${point.text.slice(0, 90)}`,
            },
          ]
        : [],
    ),
  );
}

/** Points on one issue in drafts that follow one another, as the issue names them. */
function redlines(state: ProcessState): readonly LiveChoice[] {
  const choices = (state.positions?.issues ?? []).flatMap(({ title, points }) => {
    const named = state.drafts.flatMap(({ id }) => {
      const [point] = points?.[id] ?? [];
      return point === undefined ? [] : [{ id, point }];
    });
    return named.slice(1).map((to, at): LiveChoice => {
      const from = named[at] ?? to;
      return {
        kind: "redline",
        live: `redline ${word(from.id)} ${word(from.point)} ${word(to.id)} ${word(to.point)}`,
        label: title,
        detail: `${titleOf(state, from.id)}, ${from.point} → ${titleOf(state, to.id)}, ${to.point}`,
      };
    });
  });
  return [...new Map(choices.map((choice) => [choice.live, choice])).values()];
}

function titleOf(state: ProcessState, id: string): string {
  return state.drafts.find((tabled) => tabled.id === id)?.draft.title ?? id;
}

/** A word or value of a live figure, such as a list of ids: in quotation marks where white space would part it. */
function word(text: string): string {
  return /\s/u.test(text) ? `"${text}"` : text;
}
