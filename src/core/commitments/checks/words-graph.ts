import { either } from "../../common/literal.ts";
import { said } from "../../common/said.ts";
import { bareWords } from "../act-words.ts";
import { walkPoints, type Draft } from "../../text/draft.ts";
import { definedDays } from "../extraction/time/defined.ts";
import { lacksStart } from "../walk.ts";
import type { Agreement, Commitment } from "../model.ts";
import { titleIn } from "../spoken.ts";
import { about, brief, type Check, type RawFinding } from "./finding-kinds.ts";
import { stems } from "./stems.ts";

/** What the words of several duties say together: events that nobody brings about, orders in a circle, two with one task. */
export const wordGraphChecks: Check = ({ agreement, draft }) => [
  ...events(agreement, draft),
  ...presupposed(agreement),
  ...circles(agreement),
  ...doubles(agreement),
  ...beginnings(agreement),
];

const isDefined = (agreement: Agreement, id: string, days: ReadonlyMap<string, string>) => {
  const moment = agreement.moments.find((each) => each.id === id);
  return (
    moment === undefined ||
    moment.on !== undefined ||
    moment.first !== undefined ||
    DEFINED.test(id) ||
    days.has(moment.title ?? "")
  );
};
const DEFINED = /^(?:signature|entry-into-force)$/u;

/** A term that runs from an event which the text neither defines nor makes anybody bring about. */
function events(agreement: Agreement, draft: Draft | undefined): readonly RawFinding[] {
  const told = new Set<string>();
  const points = draft === undefined ? [] : [...walkPoints(draft.points)].filter(({ point }) => !point.deleted);
  const days = definedDays(points.map(({ point }) => point.text));
  return agreement.commitments.flatMap((commitment) => {
    const { due, opens } = commitment.window ?? {};
    return [due, opens].flatMap((when) => {
      const anchor = when !== undefined && "anchor" in when ? when.anchor : null;
      if (anchor === null || told.has(anchor) || isDefined(agreement, anchor, days)) return [];
      const title = agreement.moments.find(({ id }) => id === anchor)?.title ?? anchor;
      if (COMES_BY_ITSELF.test(title) || isBrought(title, commitment, agreement)) return [];
      told.add(anchor);
      return [
        about(
          commitment,
          "warning",
          said("undefined-event", { event: title }),
          said("undefined-event.suggestion", { event: title }),
        ),
      ];
    });
  });
}

/** What the one who waits for it sees: a request that reaches him, a body that begins, a ratification. */
const COMES_BY_ITSELF = either(
  /\b(?:such|that|receipt|request|notice|finding|notification|occurrence|ratifications?|deposit|specification|application)\b/iu,
  /\b(?:registration|submission|appointment|cease-?fire|truce|elections?)\b/iu,
  /^(?:establishment|formation|installation|inauguration|creation|taking)\b/iu,
  // The calendar brings "the tenth year".
  /^(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:day|week|month|quarter|year|anniversary)\b/iu,
  // Of a matter that somebody brings, or that a body has found.
  /\bbeing (?:raised|brought|notified|submitted|received|referred|discovered|signalled)\b|\b(?:verified|certified|confirmed)\b/iu,
);

/** "In parallel with the withdrawal of …": a step that is counted on and that nobody owes. */
const COUNTED =
  /\b(?:in parallel with|simultaneously with|at the same time as|concurrently with)(?: the)? ([^.;,]{5,80})/iu;

function presupposed(agreement: Agreement): readonly RawFinding[] {
  return agreement.commitments.flatMap((commitment) => {
    const event = COUNTED.exec(bareWords(commitment.act.words))?.[1];
    if (event === undefined || isBrought(event, commitment, agreement)) return [];
    return [
      about(commitment, "warning", said("undefined-event", { event }), said("undefined-event.suggestion", { event })),
    ];
  });
}

/** "The lifting referred to in Article 2", "provided for in Article 3, paragraph 1": the other duties there. */
function referredTo(words: string, own: Commitment, agreement: Agreement): readonly Commitment[] {
  const [, article, comma, bracket] = REFERRED.exec(words) ?? [];
  const paragraph = comma ?? bracket;
  if (article === undefined) return [];
  const path = paragraph === undefined ? [article] : [article, paragraph];
  return agreement.commitments.filter(
    (each) =>
      each.id !== own.id &&
      each.anchors.some(({ point }) => {
        // Parts and chapters, before the article, bear other numbers.
        const steps = point.split("/");
        const at = steps.indexOf(article);
        return at >= 0 && path.every((step, nth) => steps[at + nth] === step);
      }),
  );
}

const REFERRED =
  /\b(?:referred to|provided for|set out|described|specified|mentioned|stipulated|foreseen|envisaged|laid down|required|under|in accordance with|pursuant to)(?: (?:in|by|under))? (?:Article|Section|Point|Clause|Paragraph) (\d+)(?:, (?:sub-?)?paragraph (\d+)| ?\((\d+)\))?/iu;

/** Whether another duty is the event, or the text names its day. */
function isBrought(title: string, own: Commitment, agreement: Agreement): boolean {
  if (referredTo(title, own, agreement).length > 0) return true;
  const event = stems(title);
  if (event.size === 0) return false;
  return agreement.commitments.some((each) => {
    if (each.id === own.id) return false;
    const act = stems(each.act.words);
    return [...event].filter((stem) => act.has(stem)).length * 2 >= event.size;
  });
}

/** "A after B", "B after A": neither may begin. */
function circles(agreement: Agreement): readonly RawFinding[] {
  const waits = new Map(agreement.commitments.map((each) => [each.id, waitsFor(each, agreement)]));
  const told = new Set<string>();
  return agreement.commitments.flatMap((commitment) => {
    const path = circleFrom(commitment.id, waits);
    if (path === null || path.some((id) => told.has(id))) return [];
    for (const id of path) told.add(id);
    const cycle = [...path, commitment.id].join(" → ");
    return [
      {
        ...about(commitment, "error", said("circular-commitments", { cycle }), said("circular-commitments.suggestion")),
        words: path.flatMap((id) => agreement.commitments.find((each) => each.id === id)?.anchors ?? []),
        commitments: path,
      },
    ];
  });
}

/** What a duty does, without what it waits for itself: two that wait for one thing do not wait for each other. */
const doneIn = ({ act }: Commitment) =>
  bareWords(act.words)
    .split(
      /(?<=.{12})\b(?:within|not later than|no later than|after|once|upon|following|when|if|until|unless|provided)\b/su,
    )[0]
    ?.slice(0, 120) ?? "";

const AFTER =
  /^(?:only )?(?:after|once|upon|when|as soon as|following|if|until|unless|only (?:after|if|when)|provided that)\b/iu;

/** Duties whose act is what this one waits for, by the words of its conditions and of its term. */
function waitsFor(commitment: Commitment, agreement: Agreement): readonly string[] {
  const { trigger, condition, window } = commitment;
  const due = window?.due;
  const anchor = due !== undefined && "anchor" in due && due.minus === undefined ? due.anchor : null;
  const term = agreement.moments.find(({ id }) => id === anchor)?.title ?? "";
  const asked = [trigger?.words, condition?.words].flatMap((words) =>
    words !== undefined && AFTER.test(words) ? [words] : [],
  );
  return [...asked, term].flatMap((words) => {
    const event = stems(words);
    const named = referredTo(words, commitment, agreement).filter(({ act }) =>
      [...stems(act.words.slice(0, 120))].some((stem) => event.has(stem)),
    );
    if (named.length > 0) return named.map(({ id }) => id);
    if (event.size < 2) return [];
    return agreement.commitments.flatMap((each) => {
      if (each.id === commitment.id) return [];
      const act = stems(doneIn(each));
      const shared = [...event].filter((stem) => act.has(stem)).length;
      return shared >= 2 && shared * 3 >= event.size * 2 ? [each.id] : [];
    });
  });
}

function circleFrom(start: string, waits: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  const visit = (id: string, path: readonly string[]): readonly string[] | null => {
    for (const next of waits.get(id) ?? []) {
      if (next === start) return [...path, id];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = visit(next, [...path, id]);
      if (found !== null) return found;
    }
    return null;
  };
  return visit(start, []);
}

const TASK =
  /\b(monitor|verif|supervis|overse|investigat|administ|decid|determin|adjudicat|certif|command|coordinat|co-ordinat|organi[sz]|conduct|chair|manag|rule)/iu;

/** How a body decides is no task. */
const HOW = /\bby (?:an? )?(?:\p{L}+[- ]){0,3}(?:majority|consensus|unanimity|votes?)\b/iu;

/** Two bodies with the same task on the same matter. */
function doubles(agreement: Agreement): readonly RawFinding[] {
  const tasks = agreement.commitments.flatMap((each) => {
    const task = TASK.exec(bareWords(each.act.words))?.[1]?.toLowerCase().slice(0, 6);
    const body = each.debtor.filter((id) => {
      const kind = agreement.parties.find((party) => party.id === id)?.kind;
      return kind === "body" || kind === "organisation" || kind === "person";
    });
    if (HOW.test(each.act.words)) return [];
    return task === undefined || body.length === 0 || each.modality === "prohibition" ? [] : [{ each, task, body }];
  });
  return tasks.flatMap(({ each, task, body }, index) =>
    tasks.slice(index + 1).flatMap((other) => {
      if (other.task !== task || other.body.some((id) => body.includes(id))) return [];
      const mine = objectOf(each, agreement);
      const theirs = objectOf(other.each, agreement);
      const shared = [...mine].filter((stem) => theirs.has(stem)).length;
      if (shared === 0 || shared * 3 < Math.min(mine.size, theirs.size) * 2) return [];
      const who = [...body, ...other.body].map((id) => titleIn(agreement, id));
      return [
        {
          ...about(
            each,
            "warning",
            said("double-mandate", { who, act: brief(each) }),
            said("double-mandate.suggestion"),
          ),
          words: [...each.anchors, ...other.each.anchors],
          commitments: [each.id, other.each.id],
        },
      ];
    }),
  );
}

/** The matter of a task: its telling words without the task's own and without names. */
function objectOf(commitment: Commitment, agreement: Agreement): ReadonlySet<string> {
  const words = bareWords(commitment.act.words);
  const at = TASK.exec(words)?.index ?? 0;
  const names = stems(agreement.parties.map(({ name }) => name).join(" "));
  return new Set([...stems(words.slice(at))].filter((stem) => !TASK.test(stem) && !names.has(stem)));
}

/** A day from which something may begin, and none by which it must be done. */
function beginnings(agreement: Agreement): readonly RawFinding[] {
  return agreement.commitments.flatMap((commitment) => {
    const { opens, due } = commitment.window ?? {};
    const counts = opens !== undefined && "anchor" in opens && !lacksStart(opens);
    if (!counts || due !== undefined || commitment.modality !== "obligation") return [];
    // What goes on from a day, or ends with something, has its end.
    if (
      /\b(?:monitor|verif|supervis|observ)\p{L}*|\bbe present\b|\b(?:ending|until)\b|^from\b|\bfrom \p{L}+-[Dd]ay\b/iu.test(
        bareWords(commitment.act.words),
      )
    )
      return [];
    return [
      about(
        commitment,
        "warning",
        said("start-without-end", { act: brief(commitment) }),
        said("start-without-end.suggestion"),
      ),
    ];
  });
}
