import { triggered } from "../../common/triggered.ts";
import { said as tell } from "../../common/said.ts";
import { wordsOf } from "../../evidence/features.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { isNegated } from "./draft-institutions.ts";
import type { DraftMentions } from "./draft-names.ts";
import { wordsOfDraft } from "./draft-text.ts";
import type { DraftCell } from "./draft-tables.ts";
import type { Fault } from "./finding.ts";
import type { Prose } from "./prose.ts";
import { sidesOf, type Sides } from "./sides.ts";

const GAIN = triggered(
  /\b(?:profits?|proceeds|revenues?|dividends?|returns?|earnings?|earns?|earned|gains?|income|yields?|surplus(?:es)?|what\s[^.;,]{3,60}?\s(?:makes?|made|brings in))\b/iu,
);
const SHARE = triggered(
  /\d\s?%|\b(?:shares?|percent|per cent|half|cut|portion|entitle\w*|stake|slice|third|split|pocket\w*|collect\w*|takes?|receiv\w*|gets?)\b/iu,
);
const WORD = "(?!(?:from|of|in|by|through|via|on|and|that|which)\\s)[\\p{L}.’'-]+[\\s–]+";
/** What profits may come from: "the joint ventures", "a fund of both States", "what the joint fund". */
const VEHICLE = triggered(
  new RegExp(
    `\\b(?:from|of|in|by|through|via|on)\\s+(?:what\\s+)?((?:${WORD}){0,6}?(?:joint[\\s-]+ventures?|ventures?|(?:investment )?vehicles?|(?:investment )?funds?|compan(?:y|ies)|projects?|loans?|bank|investments?|enterprises?|partnerships?|schemes?|undertakings?|portfolios?)(?:\\s+funds?|\\s+vehicles?)?(?:\\s+(?:with|between)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}.]*(?:\\s+and\\s+(?:the\\s+)?\\p{Lu}[\\p{L}.]*)?)?)(?!\\p{L})`,
    "giu",
  ),
);
/** A gain and its vehicle stand this near to each other. */
const NEAR = 90;

/** Shares of profits tied to another vehicle than the draft ties them to. */
export function wrongVehicles(
  prose: Prose,
  mentions: DraftMentions,
  cells: readonly DraftCell[],
  state: ProcessState,
): readonly Fault[] {
  const sides = sidesOf(state);
  const inProse = prose.sentences.map((sentence) => {
    const named = (mentions.get(sentence) ?? []).filter((mention) => mention.named).map(({ draft }) => draft);
    const candidates = named.filter((draft) => draft !== null);
    return wrongVehicle(sentence.text, sentence.from, candidates.length > 0 ? candidates : state.drafts, sides);
  });
  const inTables = cells.map(({ draft, cell, label }) => {
    const told = `${label}: `;
    return wrongVehicle(`${told}${cell.text}`, cell.from - told.length, [draft], sides);
  });
  return [...inProse, ...inTables].filter((fault) => fault !== null);
}

function wrongVehicle(text: string, offset: number, candidates: readonly TabledDraft[], sides: Sides): Fault | null {
  const gain = GAIN.exec(text);
  if (gain === null || !SHARE.test(text) || isNegated(text, gain.index)) return null;
  for (const match of text.matchAll(VEHICLE)) {
    const phrase = match[1] ?? "";
    // "Sends half of them to projects": of what, other words say.
    if (/^(?:it|them|this|that|these|those)\b/iu.test(phrase)) continue;
    const from = match.index + match[0].length - phrase.length;
    const apart = from > gain.index ? from - gain.index : gain.index - from - phrase.length;
    if (apart > NEAR) continue;
    for (const tabled of candidates) {
      const found = vehicleOf(tabled, sides.without(meantBy(phrase)));
      if (found === null) continue;
      const thing = phrase.replace(PARTNERS, "");
      return {
        code: "wrong-vehicle",
        severity: "error",
        message: tell("wrong-vehicle.profits", { title: tabled.draft.title, ...found, thing }),
        from: offset + from,
        to: offset + from + thing.length,
      };
    }
  }
  return null;
}

/** "A Northland-Southland fund" and "the fund with Southland" are joint ones. */
function meantBy(phrase: string): string {
  return phrase.replace(/(?<![\p{L}.])\p{Lu}[\p{L}.]*[-–]\p{Lu}[\p{L}.]+/gu, "$& joint").replace(PARTNERS, " joint");
}

const PARTNERS = triggered(/(?<!\s)\s+(?:with|between)\s+(?:the\s+)?\p{Lu}[^]*$/u);

/** Words that tell no vehicle from another: that it is planned. */
const PLAIN = triggered(/^(?:future|planned|proposed|new|certain|any|all|such)$/u);
/** One thing by two names. */
const KIN: Readonly<Record<string, string>> = {
  reconstruction: "rebuild",
  reconstruct: "rebuild",
  recovery: "rebuild",
};

function kinOf(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => KIN[word] ?? word));
}

/** Where a draft speaks of profits, and where of the vehicle; null where the two agree or it speaks of no profits. */
function vehicleOf(
  { draft }: TabledDraft,
  phrase: string,
): { readonly right: string; readonly text: string; readonly wrong: string | null } | null {
  const points = wordsOfDraft(draft);
  const index = points.findIndex(
    ({ text }) => /\b(?:profits?|proceeds|revenues?|dividends?)\b/iu.test(text) && /\d|half|entitle/u.test(text),
  );
  const profit = points[index];
  if (profit === undefined) return null;
  const stem = profit.point.id.replace(/\/[^/]*$/u, "");
  // "That undertaking" means the point before it.
  const before = points[index - 1];
  const meant =
    before !== undefined && before.point.id.startsWith(stem) ? `${before.text} ${profit.text}` : profit.text;
  const words = [...kinOf(wordsOf(phrase))].filter((word) => !PLAIN.test(word));
  const own = kinOf(wordsOf(meant));
  if (words.every((word) => own.has(word)) || (!words.includes("joint") && words.some((word) => own.has(word))))
    return null;
  const others = points.filter(
    ({ point, text }) =>
      point.id !== profit.point.id &&
      point !== before?.point &&
      words.some((word) => word !== "fund" && word !== "investment" && wordsOf(text).has(word)),
  );
  const other = others.find(({ point }) => point.id.startsWith(`${stem}/`)) ?? others[0];
  // A vehicle that the draft does not know at all may be another text's; only a joint one is told.
  if (other === undefined && !words.includes("joint")) return null;
  return { right: profit.point.id, text: shortened(meant.trim()), wrong: other?.point.id ?? null };
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, text.lastIndexOf(" ", 120))} …`;
}
