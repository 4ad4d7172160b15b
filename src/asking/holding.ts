import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { Statement } from "../core/common/statement.ts";
import { tellingWords } from "../core/briefing/lint/reading/tokens.ts";
import { standStatements } from "../core/evidence/positions/index.ts";
import { positionFilings } from "../core/record/filing.ts";
import { issueStands } from "../core/record/standing/index.ts";
import type { Position } from "../core/things/position.ts";
import type { Issue } from "../core/things/issue.ts";
import { line, type Address, type Answer, type Line } from "./answer.ts";
import { listed, pointsNamed, pointsOf, textNamed } from "./finding-texts.ts";
import { statusLines } from "./history.ts";
import { pageOf, type Page } from "./reading.ts";
import { addressOfPoint, addressOfThing, type View } from "./view.ts";

/** Who wants what on an issue, or whose words stand at a point of a text; nothing is said of a party without its entry. */
export function whoHolds(
  view: View,
  asked: Page & {
    readonly topic?: string | undefined;
    readonly party?: string | undefined;
    readonly text?: string | undefined;
    readonly point?: string | undefined;
  },
): Result<Answer> {
  const { text: name, point, party, topic } = asked;
  if (name !== undefined && point !== undefined) return atPoint(view, name, point, asked);
  const { issues = [], positions = [] } = view.talks.positions ?? {};
  const found = topic === undefined ? issues : issuesOn(topic, issues);
  const stands = issueStands(view.talks);
  const lines = found.flatMap((issue) => [
    ...(party !== undefined ? [] : standStatements(stands.get(issue.id) ?? nothingStands)).flatMap((statement) =>
      statementLine(view, statement, issue),
    ),
    ...positions
      .filter((position) => position.issue === issue.id && (party === undefined || position.party === party))
      .flatMap((position) => positionLines(view, position, issue)),
  ]);
  const known = listed(issues);
  return ok({
    ...pageOf(lines, asked),
    lookedAt: { issues: issues.length, positions: positions.length },
    notes: lines.length === 0 && issues.length > 0 ? [said("asked-issues", { known })] : [],
  });
}

const nothingStands = {
  declared: null,
  stated: { statement: null, code: "unaddressed", groups: [], holders: [], among: 0, moves: [] },
  before: null,
  entries: [],
} as const;

/** The issues that words mean: one by its name, else those that share the most words. */
function issuesOn(topic: string, issues: readonly Issue[]): readonly Issue[] {
  const asked = topic.trim().toLowerCase();
  const named = issues.filter(
    ({ id, title, alsoCalled = [] }) =>
      id === asked || title.toLowerCase() === asked || alsoCalled.some((each) => each.toLowerCase() === asked),
  );
  if (named.length > 0) return named;
  const words = tellingWords(topic);
  const scored = issues.map((issue) => {
    const { id, title, alsoCalled = [], topics } = issue;
    const own = tellingWords([id.replaceAll("-", " "), title, ...alsoCalled, ...topics].join(" "));
    return { issue, shared: [...words].filter((word) => own.has(word)).length };
  });
  const most = Math.max(1, ...scored.map(({ shared }) => shared));
  return scored.filter(({ shared }) => shared === most).map(({ issue }) => issue);
}

/** A sentence that Parley composes, with the entries that say it. */
function statementLine(view: View, { code, facts, entries }: Statement, issue: Issue): readonly Line[] {
  const of = entries.map(({ kind, id }) => basis(view, kind, id));
  return line({ code, facts }, "paraphrase", of, { as: "standing", label: issue.id });
}

function basis(view: View, kind: string, id: string): Address | null {
  // What changed or contested a status is named by its entry.
  if (kind === "changed" || kind === "contested") return addressOfThing(view, "entry", id);
  return addressOfThing(view, kind, id) ?? addressOfThing(view, "entry", `${kind}/${id}`);
}

/** What a party is on record as wanting: its own words where they were read, else ours. */
export function positionLines(view: View, position: Position, issue: Issue | undefined): readonly Line[] {
  const { id, party, on, quote, stance, draft, point, option, confidence, utterance, absence, doubt } = position;
  const text = draft === undefined ? undefined : view.talks.texts.find((each) => each.id === draft);
  const place = text === undefined ? null : addressOfPoint(view, text, point);
  const isQuoted = quote !== undefined && quote !== "";
  const filings = positionFilings(view.talks);
  const filing = Object.hasOwn(filings, id) ? filings[id] : undefined;
  return line(
    isQuoted ? quote : stance,
    isQuoted ? "verbatim" : "paraphrase",
    [addressOfThing(view, "position", id), place],
    {
      as: "position",
      label: position.issue,
      parties: [party],
      ...(on === null ? {} : { on }),
      facts: {
        option: issue?.options.find((each) => each.id === option)?.title ?? option,
        utterance,
        confidence,
        ...(absence === undefined ? {} : { absence }),
        ...(doubt === undefined ? {} : { doubt }),
        ...(filing === undefined ? {} : { filedFor: filing.party, filing: filing.said }),
      },
    },
  );
}

/** Whose words stand at a point, what was declared of it, and what each has said to it. */
function atPoint(view: View, name: string, asked: string, page: Page): Result<Answer> {
  const text = textNamed(view, name);
  if (!text.ok) return text;
  const all = pointsOf(text.value);
  const points = pointsNamed(all, asked);
  if (points.length === 0) return failed(said("unknown-text.point", { name: asked, text: name }));
  const lines = points.flatMap(({ id, label, heading, text: words, wording, parties }) => [
    ...(words === ""
      ? []
      : line(words, wording, [addressOfPoint(view, text.value, id)], { as: "words", label, heading, parties })),
    ...statusLines(view, text.value, id),
  ]);
  const { issues = [], positions = [] } = view.talks.positions ?? {};
  const ids = new Set(points.map(({ id }) => id));
  const stated = positions
    .filter(({ draft, point }) => draft === text.value.id && point !== undefined && ids.has(point))
    .flatMap((position) =>
      positionLines(
        view,
        position,
        issues.find(({ id }) => id === position.issue),
      ),
    );
  return ok({
    ...pageOf([...lines, ...stated], page),
    lookedAt: { points: all.length, positions: positions.length, statuses: view.talks.ledger.length },
    notes: [],
  });
}
