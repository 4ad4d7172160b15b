import { sha256 } from "../core/common/sha256.ts";
import { ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { checkDraft } from "../core/commitments/index.ts";
import { provisionsOf, agreements, addWords } from "../core/briefing/lint/reading/provisions.ts";
import { tokensOf } from "../core/briefing/lint/reading/tokens.ts";
import { draft, point, walkPoints, type Draft } from "../core/text/draft.ts";
import { line, type Address, type Answer } from "./answer.ts";
import { pointNamed, pointsOf, textNamed } from "./finding-texts.ts";
import { pageOf, type Page } from "./reading.ts";
import { isEnglish } from "./verify/unread.ts";
import { addressOfPoint, type View } from "./view.ts";

/** Provisions of the record that are shown beside a clause at most. */
const MOST_ALIKE = 4;

/** What a clause leaves open, contradicts or hides: one that is given, or a point of a text on record. */
export function checkClause(
  view: View,
  asked: Page & {
    readonly clause?: string | undefined;
    readonly text?: string | undefined;
    readonly point?: string | undefined;
  },
): Result<Answer> {
  if (asked.text !== undefined && asked.point !== undefined) return checkPoint(view, asked.text, asked.point, asked);
  const words = asked.clause ?? "";
  const parts = words.split(/\n\s*\n/u).filter((each) => each.trim() !== "");
  const given = draft({
    title: "",
    language: "en",
    points: parts.map((text, at) => point({ id: String(at + 1), label: `${at + 1}.`, text: text.trim() })),
  });
  const here: Address = { ...NOWHERE, process: view.process, hash: sha256(words) };
  const found = checkDraft(given, { draft: "given" });
  const lines = found.flatMap(({ code, message, place, severity, suggestion, words: anchors }) =>
    line(message, "paraphrase", [here], {
      as: "question",
      label: place,
      facts: { code, severity, suggestion, words: anchors.map(({ quote }) => quote) },
    }),
  );
  return ok({
    ...pageOf([...lines, ...alike(view, words)], asked),
    lookedAt: { clauses: parts.length, points: provisionsOf(view.talks).all.length },
    notes: isEnglish(words) ? [] : [said("asked-language")],
  });
}

/** The address of words that the asker gave and that stand in no entry: their hash alone. */
const NOWHERE = { room: "", seq: 0, entry: "given", link: "" };

function checkPoint(view: View, name: string, at: string, page: Page): Result<Answer> {
  const text = textNamed(view, name);
  if (!text.ok) return text;
  const named = pointNamed(text.value, at);
  if (!named.ok) return named;
  const whole = text.value.versions.at(-1)?.draft;
  const found = whole === undefined ? [] : checkDraft(whole, { draft: text.value.id });
  const inside = (place: string): boolean => place === named.value.id || place.startsWith(`${named.value.id}/`);
  const lines = found
    .filter(({ place, words }) => inside(place) || words.some((each) => inside(each.point)))
    .flatMap(({ code, message, place, severity, suggestion, words }) =>
      line(
        message,
        "paraphrase",
        [...new Set([...words.map((each) => each.point), ...(isPoint(whole, place) ? [place] : [])])].map((each) =>
          addressOfPoint(view, text.value, each),
        ),
        { as: "question", label: place, facts: { code, severity, suggestion, words: words.map(({ quote }) => quote) } },
      ),
    );
  return ok({ ...pageOf(lines, page), lookedAt: { points: pointsOf(text.value).length }, notes: [] });
}

function isPoint(whole: Draft | undefined, id: string): boolean {
  return whole !== undefined && [...walkPoints(whole.points)].some(({ point: each }) => each.id === id);
}

/** Provisions on record that are about the same matter. */
function alike(view: View, words: string) {
  const provisions = provisionsOf(view.talks);
  const near = new Map<string, number>();
  addWords(near, tokensOf(words), 1);
  let whole = 0;
  for (const word of near.keys()) whole += provisions.weightOf(word);
  const scored = [...agreements(near, provisions)].sort(([, a], [, b]) => b - a).slice(0, MOST_ALIKE);
  return scored
    .filter(([, score]) => score * 3 > whole)
    .flatMap(([{ draft: tabled, point: id }]) => {
      const text = view.talks.texts.find((each) => each.id === tabled.id);
      const read = text === undefined ? undefined : pointsOf(text).find((each) => each.id === id);
      if (text === undefined || read === undefined) return [];
      const { text: own, wording, label, heading, parties } = read;
      return line(own, wording, [addressOfPoint(view, text, id)], { as: "alike", label, heading, parties });
    });
}
