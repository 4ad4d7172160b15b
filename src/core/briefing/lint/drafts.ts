import { wordsOf } from "../../evidence/features.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { DraftNames, planNumbers, pointPlans, wordsOfDraft, type DraftMention } from "./draft-names.ts";
import type { Fault } from "./finding.ts";
import { FULL_NAMES, INSTITUTIONS } from "./institutions.ts";
import { isQuoted, type Prose, type Sentence } from "./prose.ts";

const NEGATED =
  /\b(?:not|no|never|nor|neither|without|absent|omits?|omitted|lacks?|missing|silent|nowhere|only reference|unlike|dropped|removed|left out|does ?n[o’']t|isn[’']t)\b/iu;
const SPEAKS =
  /\b(?:said|says|told|warn\w*|criticis\w*|criticiz\w*|welcom\w*|urg\w*|condemn\w*|prais\w*|reject\w*|react\w*|respond\w*|respons\w*|discuss\w*|saw|sees|ask\w*|demand\w*|want\w*|met|argu\w*)\b/iu;
const HOLDS =
  "(?:mention|refer|referenc|nam|cit|assign|task|provid|envisag|foresee|foresaw|includ|involv|giv|gave|grant|stipulat|list|call|requir|creat|establish|entrust|charg|hand|plac|put|set|rel|deploy|contain|invit|bring|describ|say|see|mandat|make|leav|turn|draw|point|look|bestow|allocat|appoint|designat)\\w*";
const HELD =
  "(?:mentioned|referenced|referred to|named|listed|included|tasked|given|assigned|foreseen|envisaged|cited|set out|written|provided(?: for)?|involved|charged|entrusted|anchored|present|features?|featured|appear|figures? prominently|invoked|mandated|embedded|enshrined|role|roles|appears?|monitors?|observers?|watchdogs?|mission|missions|oversight|supervision)";

/** Institutions said to be in a draft that does not name them; plans and institutions that the record does not know. */
export function againstDrafts(prose: Prose, state: ProcessState): readonly Fault[] {
  const faults: Fault[] = [];
  const names = new DraftNames(state);
  const numbers = planNumbers(state);
  const texts = new Map<string, string>();
  for (const { id, draft } of state.drafts)
    texts.set(
      id,
      wordsOfDraft(draft)
        .map(({ text }) => text)
        .join("\n"),
    );
  for (const sentence of prose.sentences) {
    const drafts = names.in(sentence);
    faults.push(...institutionsIn(sentence, drafts, texts, state));
    faults.push(...wrongVehicle(sentence, drafts, state));
    for (const plan of pointPlans(sentence.text)) {
      if (numbers.has(plan.number) || state.drafts.length === 0) continue;
      faults.push(
        at(
          sentence,
          plan,
          "unknown-plan",
          "error",
          `The record knows no plan of ${plan.number} points; it knows ${state.drafts.map(({ draft }) => draft.title).join(", ")}.`,
        ),
      );
    }
    if (!isQuoted(prose, sentence.from)) faults.push(...misnamed(sentence));
  }
  return faults;
}

function institutionsIn(
  sentence: Sentence,
  drafts: readonly DraftMention[],
  texts: ReadonlyMap<string, string>,
  state: ProcessState,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (drafts.length === 0 || NEGATED.test(sentence.text)) return faults;
  const named = INSTITUTIONS.flatMap((institution) =>
    [...sentence.text.matchAll(institution.words)].map((match) => ({
      institution,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  const told = new Set<string>();
  for (const { institution, from, to } of named) {
    const draft = drafts.find((mention) => isSaidToHold(sentence.text, mention, { from, to }))?.draft;
    if (draft === undefined || draft === null || draft.draft.points.length === 0 || told.has(institution.name))
      continue;
    if (matches(institution.words, texts.get(draft.id) ?? "")) continue;
    const holders = state.drafts.filter(({ id }) => matches(institution.words, texts.get(id) ?? ""));
    const where =
      holders.length === 0
        ? "none of the drafts on record does"
        : `of the drafts on record it is in ${holders.map((one) => one.draft.title).join(", ")}`;
    told.add(institution.name);
    faults.push(
      at(
        sentence,
        { from, to },
        "not-in-draft",
        "error",
        `"${draft.draft.title}" does not name the ${institution.name}; ${where}.`,
      ),
    );
  }
  return faults;
}

/** Whether a sentence says that a thing is in a draft: "the draft names X", "X is mentioned in the draft", "X monitors under the draft". */
function isSaidToHold(
  text: string,
  draft: { readonly from: number; readonly to: number },
  thing: { readonly from: number; readonly to: number },
): boolean {
  if (thing.from >= draft.from && thing.to <= draft.to) return false;
  const [between, forward] =
    draft.to <= thing.from ? [text.slice(draft.to, thing.from), true] : [text.slice(thing.to, draft.from), false];
  if (SPEAKS.test(between) || between.length > 140) return false;
  if (forward)
    return (
      new RegExp(`^[^.;]{0,80}?\\b${HOLDS}\\b`, "iu").test(between) ||
      /^\s*[(:,–-]?\s*(?:with|under which|where|in which|whose)\b/iu.test(between)
    );
  return (
    new RegExp(
      `\\b(?:${HELD}|${HOLDS})\\b[^.;]*\\b(?:in|within|under|by|into|of|throughout)\\s+(?:\\S+\\s+)?$`,
      "iu",
    ).test(between) || /^\s*(?:\S+\s+){0,4}(?:in|within|under)\s+$/iu.test(between)
  );
}

const ATTRIBUTE = /\b(?:profits?|proceeds|revenues?|dividends?|returns?)\b/iu;
const VEHICLE =
  /\b(?:from|of|in|by|through|via|generated by|on)\s+((?:(?!(?:from|of|in|by|through|via|on|and|that|which)\s)[\p{L}.’'-]+[\s–]+){0,5}?(?:joint[\s-]+ventures?|ventures?|(?:investment )?vehicles?|(?:investment )?funds?|compan(?:y|ies)|projects?|loans?|bank))(?!\p{L})/iu;

/** A share of profits tied to another vehicle than the draft ties it to. */
function wrongVehicle(sentence: Sentence, drafts: readonly DraftMention[], state: ProcessState): readonly Fault[] {
  if (
    !ATTRIBUTE.test(sentence.text) ||
    !/\b(?:share|percent|per cent|%|half|cut|portion|entitle\w*|stake)\b/iu.test(sentence.text) ||
    NEGATED.test(sentence.text)
  )
    return [];
  const vehicle = VEHICLE.exec(sentence.text);
  if (vehicle === null) return [];
  const phrase = vehicle[1] ?? "";
  // "A US-Russian fund" is a joint one.
  const meant = phrase.replace(/\b\p{Lu}[\p{L}.]*[-–]\p{Lu}\p{L}+\b/gu, "$& joint");
  const from = vehicle.index + vehicle[0].length - phrase.length;
  const named = drafts.filter((mention) => mention.named).map(({ draft }) => draft);
  const candidates = (named.length > 0 ? named : state.drafts).filter((draft): draft is TabledDraft => draft !== null);
  for (const tabled of candidates) {
    const found = vehicleOf(tabled, meant);
    if (found === null) continue;
    return [
      at(
        sentence,
        { from, to: from + phrase.length },
        "wrong-vehicle",
        "error",
        `"${tabled.draft.title}" ties the profits to point ${found.right} (${found.text}), not to ${phrase.trim()}${found.wrong === null ? "" : ` (its point ${found.wrong} is about that, apart from the profits)`}.`,
      ),
    ];
  }
  return [];
}

/** Where a draft speaks of profits, and where of the vehicle; null where the two agree or it speaks of no profits. */
function vehicleOf(
  { draft }: TabledDraft,
  phrase: string,
): { readonly right: string; readonly text: string; readonly wrong: string | null } | null {
  const points = wordsOfDraft(draft);
  const index = points.findIndex(({ text }) => ATTRIBUTE.test(text) && /\d|half|entitle/u.test(text));
  const profit = points[index];
  if (profit === undefined) return null;
  const stem = profit.point.id.replace(/\/[^/]*$/u, "");
  // "That undertaking" means the point before it.
  const before = points[index - 1];
  const meant =
    before !== undefined && before.point.id.startsWith(stem) ? `${before.text} ${profit.text}` : profit.text;
  const words = [...wordsOf(phrase)].filter(
    (word) => !/^(?:us|u|russian|russia|american|ukrain|future|planned|proposed|new)$/u.test(word),
  );
  const own = wordsOf(meant);
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

/** A name that differs in one word from an institution's. */
function misnamed(sentence: Sentence): readonly Fault[] {
  const faults: Fault[] = [];
  for (const match of sentence.text.matchAll(
    /\b\p{Lu}[\p{L}-]+(?:\s+(?:(?:for|of|and|the|in)\s+)*\p{Lu}[\p{L}-]+){2,}/gu,
  )) {
    const said = match[0].split(/\s+/u);
    for (const full of FULL_NAMES) {
      const right = full.split(" ");
      if (said.length !== right.length) continue;
      const differing = right.filter((word, index) => plain(word) !== plain(said[index] ?? ""));
      if (differing.length !== 1) continue;
      faults.push(
        at(
          sentence,
          { from: match.index, to: match.index + match[0].length },
          "unknown-name",
          "warning",
          `No institution of this name is known; did you mean the ${full}?`,
        ),
      );
    }
  }
  return faults;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace("-", "")
    .replace(/is(?=ation)/u, "iz");
}

function matches(words: RegExp, text: string): boolean {
  words.lastIndex = 0;
  const found = words.test(text);
  words.lastIndex = 0;
  return found;
}

function at(
  sentence: Sentence,
  place: { readonly from: number; readonly to: number },
  code: Fault["code"],
  severity: Fault["severity"],
  message: string,
): Fault {
  return { code, severity, message, from: sentence.from + place.from, to: sentence.from + place.to };
}
