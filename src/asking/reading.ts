import { ok, type Result } from "../core/common/result.ts";
import { joined } from "../core/common/said.ts";
import { refusedDuties, typeWords, type Agreement } from "../core/commitments/index.ts";
import { ACTING_OFFICE, actorOf } from "../core/record/acting.ts";
import { standingReport } from "../core/record/standing/index.ts";
import { line, type Answer, type Line } from "./answer.ts";
import { dayTold, partiesOf, pointNamed, pointsNamed, pointsOf, textNamed, textsOf, titleOf } from "./finding-texts.ts";
import { addressOf, addressOfPoint, addressOfThing, type View } from "./view.ts";

/** Most lines of one answer, where nothing else is asked. */
const MOST_LINES = 80;

/** What an answer is cut to. */
export interface Page {
  readonly from?: number | undefined;
  readonly limit?: number | undefined;
}

/** A piece of a list of lines, and how many lie after it. */
export function pageOf(lines: readonly Line[], { from = 0, limit = MOST_LINES }: Page): Pick<Answer, "lines" | "left"> {
  const left = Math.max(0, lines.length - from - limit);
  return { lines: lines.slice(from, from + limit), ...(left > 0 ? { left } : {}) };
}

/** Which texts there are and where the talks stand; or the words of a text, or of a point of it. */
export function readText(
  view: View,
  { text: name, point, ...page }: Page & { readonly text?: string | undefined; readonly point?: string | undefined },
): Result<Answer> {
  if (name === undefined) return ok(tableOf(view));
  const text = textNamed(view, name);
  if (!text.ok) return text;
  const all = pointsOf(text.value);
  if (point !== undefined) {
    const known = pointNamed(text.value, point);
    if (!known.ok) return known;
  }
  const chosen = point === undefined ? all : pointsNamed(all, point);
  const on = dayTold(text.value.versions.at(-1));
  const lines = chosen
    .filter(({ text: words, heading, label }) => words !== "" || heading !== "" || label !== "")
    .flatMap(({ id, label, heading, text: words, wording, deleted, parties }) =>
      line(words === "" ? heading || label : words, wording, [addressOfPoint(view, text.value, id)], {
        as: deleted ? "struck-out" : words === "" ? "heading" : "point",
        label,
        heading,
        parties,
        ...on,
      }),
    );
  return ok({ ...pageOf(lines, page), lookedAt: { points: all.length }, notes: [] });
}

/** The texts on the table, the parties, the issues, and where the text in front stands. */
function tableOf(view: View): Answer {
  const { talks } = view;
  const texts = textsOf(view);
  const report = standingReport(talks, null, view.audience.capacity === "observer");
  const front = texts.find(({ id }) => id === report.text?.id);
  const lines = [
    ...texts.flatMap((text) => {
      const version = text.versions.at(-1);
      const draft = version?.draft;
      return line(titleOf(text), "paraphrase", [addressOfPoint(view, text)], {
        as: text.kind,
        label: text.id,
        parties: partiesOf(text),
        ...dayTold(version),
        facts: { points: pointsOf(text).length, ...(draft?.status === undefined ? {} : { status: draft.status }) },
      });
    }),
    ...(front === undefined ? [] : line(report.said, "paraphrase", [addressOfPoint(view, front)], { as: "standing" })),
    ...talks.parties.flatMap(({ id, name, roles }) =>
      line(name, "paraphrase", [addressOfThing(view, "party", id)], {
        as: "party",
        label: id,
        facts: { roles: roles.map(({ role }) => role) },
      }),
    ),
    ...(talks.positions?.issues ?? []).flatMap(({ id, title }) =>
      line(title, "paraphrase", [addressOfThing(view, "issue", id)], { as: "issue", label: id }),
    ),
    ...(talks.agreements ?? []).flatMap(({ id, title }) =>
      line(title, "paraphrase", [addressOfThing(view, "agreement", id)], { as: "agreement", label: id }),
    ),
    ...(talks.agreements ?? []).flatMap((agreement) => refusedLines(view, agreement)),
    ...(talks.takenBack ?? []).flatMap(({ entry, incident, back, why }) =>
      line(
        joined("space", [typeWords(incident.type), incident.on.slice(0, 10)]),
        "paraphrase",
        [
          addressOf(view, back.entry, "monitoring", { view: "incidents", kind: "all" }),
          addressOf(view, entry, "monitoring", { view: "incidents", kind: "all" }),
        ],
        {
          as: "report-taken-back",
          label: incident.id,
          on: back.on.slice(0, 10),
          parties: [actorOf(back)].filter((each) => each !== ACTING_OFFICE),
          facts: {
            by: actorOf(back),
            why,
            reported: incident.on,
            ...(incident.actor === undefined ? {} : { actor: incident.actor }),
          },
        },
      ),
    ),
    ...(talks.bargaining ?? []).flatMap(({ id }) =>
      line(joined("space", [talks.shortTitle, id]), "paraphrase", [addressOfThing(view, "bargaining-example", id)], {
        as: "bargaining",
        label: id,
      }),
    ),
  ];
  return { lines, lookedAt: { texts: texts.length, entries: view.entries.length }, notes: [] };
}

/** What was read as a duty of an agreement and recorded as none: nobody watches it. */
function refusedLines(view: View, agreement: Agreement): readonly Line[] {
  return refusedDuties([], agreement).flatMap(({ only, quote, draft, point, paraphrase }) => {
    const text = view.talks.texts.find(({ id }) => id === draft);
    const at = text === undefined ? null : addressOfPoint(view, text, point);
    return line(
      quote,
      paraphrase === true ? "paraphrase" : "verbatim",
      [at, addressOfThing(view, "agreement", agreement.id)],
      {
        as: "no-duty",
        label: only ?? point,
        facts: { agreement: agreement.id },
      },
    );
  });
}
