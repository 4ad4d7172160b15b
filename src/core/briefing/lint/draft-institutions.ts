import { triggered } from "../../common/triggered.ts";
import { said as tell } from "../../common/said.ts";
import { remembered } from "../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { draftAbove, isListed, type DraftMention, type DraftMentions } from "./draft-names.ts";
import { wordsOfDraft } from "./draft-text.ts";
import type { DraftCell } from "./draft-tables.ts";
import type { Fault } from "./finding.ts";
import { institutionsOf, type Institution } from "./institutions.ts";
import type { Prose, Sentence } from "./prose.ts";

/** Words by which a sentence says that something is not there, or compares with what is not. */
export const NEGATED = triggered(
  /\b(?:not|no|never|nor|neither|without|absent|omits?|omitted|lacks?|missing|silent|nothing|nowhere|only reference|unlike|dropped|removed|left out|does ?n[o’']t|isn[’']t|none)\b/iu,
);
/** Whether the clause of a place says that something is not there; a colon, a semicolon and "so" part clauses. */
export function isNegated(text: string, at: number): boolean {
  const ends = [...text.matchAll(/[:;]\s|,\s(?:so|and so)\s/gu)].map(({ index }) => index);
  return NEGATED.test(text.slice(ends.findLast((end) => end < at) ?? 0, ends.find((end) => end >= at) ?? text.length));
}

const SPEAKS = triggered(
  new RegExp(
    String.raw`\b(?:` +
      [
        "said",
        "says",
        "told",
        String.raw`warn\w*`,
        String.raw`criticis\w*`,
        String.raw`criticiz\w*`,
        String.raw`welcom\w*`,
        String.raw`urg\w*`,
        String.raw`condemn\w*`,
        String.raw`prais\w*`,
        String.raw`reject\w*`,
        String.raw`react\w*`,
        String.raw`respond\w*`,
        String.raw`respons\w*`,
        String.raw`discuss\w*`,
        "saw",
        "sees",
        String.raw`ask\w*`,
        String.raw`demand\w*`,
        String.raw`want\w*`,
        "met",
        String.raw`argu\w*`,
        String.raw`surpris\w*`,
        String.raw`support\w*`,
        String.raw`oppos\w*`,
        "stud(?:y|ied|ies)",
        String.raw`analys\w*`,
        String.raw`comment\w*`,
        String.raw`believ\w*`,
        "since",
        "after",
        "before",
        "until",
        "because",
      ].join("|") +
      String.raw`)\b`,
    "iu",
  ),
);
const HOLDS =
  "(?:mention|refer|referenc|nam|cit|assign|task|provid|envisag|foresee|foresaw|includ|involv|giv|gave|grant|stipulat|list|call|requir|creat|establish|entrust|charg|hand|plac|put|set|rel|deploy|contain|invit|bring|describ|say|see|mandat|make|leav|turn|draw|point|look|bestow|allocat|appoint|designat|reserv|ask|propos|suggest|specif|speak|talk|want|would|lean|count|bank|build|trust|fall|fell)\\w*";
const HELD =
  "(?:mentioned|referenced|referred to|named|listed|included|tasked|given|assigned|foreseen|envisaged|cited|set out|written|provided(?: for)?|involved|charged|entrusted|anchored|present|features?|featured|appear|figures? prominently|invoked|mandated|embedded|enshrined|role|roles|appears?|monitors?|observers?|watchdogs?|mission|missions|oversight|supervision)";
/** What stands before a draft where its content follows or went before: "under the draft", "if one reads the draft". */
const WITHIN = triggered(
  new RegExp(
    String.raw`(?:^|[\s(,;:–—-])(?:` +
      [
        "in",
        "under",
        "within",
        "per",
        "as per",
        "by",
        "according to",
        "(?:if|as) (?:you|one|we) reads?",
        "following",
        "as (?:set out|foreseen|laid down) (?:in|by)",
        "in line with",
        "on the terms of",
      ].join("|") +
      String.raw`)\s+(?:(?:the|that|this|its|a)\s+)?$`,
    "iu",
  ),
);

/** Institutions said to be in a draft that does not name them. */
export function institutionsInDrafts(
  prose: Prose,
  mentions: DraftMentions,
  cells: readonly DraftCell[],
  state: ProcessState,
): readonly Fault[] {
  const texts = textsOf(state);
  const fault = (tabled: TabledDraft, found: Named, offset: number): Fault | null =>
    faultOf(tabled, found, offset, texts, state);
  const inProse = prose.sentences.flatMap((sentence) => {
    const found = saidIn(sentence, mentions, state);
    const told = new Set<string>();
    return found.map(({ draft, named }) => {
      if (told.has(named.institution.name)) return null;
      told.add(named.institution.name);
      return fault(draft, named, sentence.from);
    });
  });
  const inTables = cells.flatMap(({ draft, cell }) =>
    NEGATED.test(cell.text) ? [] : namedIn(cell.text, state).map((named) => fault(draft, named, cell.from)),
  );
  return [...inProse, ...inTables].filter((one) => one !== null);
}

interface Named {
  readonly institution: Institution;
  readonly from: number;
  readonly to: number;
}

function namedIn(text: string, state: ProcessState): readonly Named[] {
  return institutionsOf(state).flatMap((institution) =>
    [...text.matchAll(institution.words)].map((match) => ({
      institution,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}

/** The institutions that a sentence says are in a draft, with the draft. */
function saidIn(
  sentence: Sentence,
  mentions: DraftMentions,
  state: ProcessState,
): readonly { readonly draft: TabledDraft; readonly named: Named }[] {
  const { text } = sentence;
  if (NEGATED.test(text)) return [];
  const own = (mentions.get(sentence) ?? []).filter((mention) => !mention.implied);
  const below = own.some(({ named }) => named) ? null : draftAbove(sentence, mentions);
  if (own.length === 0 && below === null) return [];
  return namedIn(text, state).flatMap((named) => {
    const mention = own.find((one) => isSaidToHold(text, one, named));
    const draft =
      mention?.draft ?? (below !== null && isProvision(sentence, named, isListed(sentence, mentions)) ? below : null);
    return draft === null || draft === undefined ? [] : [{ draft, named }];
  });
}

/** Whether a line below a draft's name is one of its provisions, not what somebody says of it. */
function isProvision({ text }: Sentence, { to }: Named, listed: boolean): boolean {
  if (SPEAKS.test(text) || SPOKEN.test(text.slice(to))) return false;
  return listed || /\b(?:would|shall|is to|are to|must)\b/iu.test(text);
}

const SPOKEN = triggered(
  /^(?:['’]s)?\s+(?:\p{L}+\s+){0,2}?(?:said|says|told|warn\w*|welcom\w*|criticis\w*|add(?:s|ed)|announced)\b/iu,
);

/** Whether a sentence says that a thing is in a draft: "the draft names X", "X is mentioned in the draft", "under the draft X monitors". */
function isSaidToHold(text: string, draft: DraftMention, thing: Named): boolean {
  if (thing.from < draft.to && draft.from < thing.to) return false;
  if (SPOKEN.test(text.slice(thing.to))) return false;
  return draft.to <= thing.from ? follows(text, draft, thing) : goesBefore(text, draft, thing);
}

/** A text itself asks and demands, where the verb follows it at once. */
const DEMANDS = triggered(
  /^\s*(?:(?:also|even|then|\p{L}+ly)\s+)?(?:asks?|asked|demand(?:s|ed)?|want(?:s|ed)?|says?|states?)\b/iu,
);

function follows(text: string, draft: DraftMention, thing: Named): boolean {
  const between = text.slice(draft.to, thing.from);
  if (
    SPEAKS.test(between.replace(DEMANDS, "").replace(/\bask(?:s|ing)? (?:the )?$/iu, "")) ||
    /[;]/u.test(between) ||
    between.length > 200
  )
    return false;
  if (WITHIN.test(text.slice(0, draft.from))) return true;
  return (
    new RegExp(`^[^.;]{0,140}?\\b${HOLDS}\\b`, "iu").test(between) ||
    /^\s*(?:[(:,–-]\s*)?(?:with|under which|where|in which|whose|:)(?=\W)/iu.test(between)
  );
}

function goesBefore(text: string, draft: DraftMention, thing: Named): boolean {
  const between = text.slice(thing.to, draft.from);
  if (SPEAKS.test(between) || between.length > 140) return false;
  if (
    /\b(?:under|according to|per|as (?:set out|foreseen|laid down) (?:in|by)|by the terms of)\s+(?:\S+\s+)?$|\(\s*(?:the\s+)?$/iu.test(
      between,
    )
  )
    return true;
  return (
    new RegExp(
      `\\b(?:${HELD}|${HOLDS})\\b[^.;]*\\b(?:in|within|under|by|into|of|throughout)\\s+(?:\\S+\\s+)?$`,
      "iu",
    ).test(between) || /^\s*(?:\S+\s+){0,4}(?:in|within|under)\s+(?:\S+\s+)?$/iu.test(between)
  );
}

function faultOf(
  { id, draft }: TabledDraft,
  { institution, from, to }: Named,
  offset: number,
  texts: ReadonlyMap<string, string>,
  state: ProcessState,
): Fault | null {
  if (draft.points.length === 0 || matches(institution.words, texts.get(id) ?? "")) return null;
  const holders = state.drafts.filter((one) => matches(institution.words, texts.get(one.id) ?? ""));
  return {
    code: "not-in-draft",
    severity: "error",
    message: tell("not-in-draft.institution", {
      title: draft.title,
      name: institution.name,
      others: holders.map((one) => one.draft.title).join(", "),
    }),
    from: offset + from,
    to: offset + to,
  };
}

const textsOf = remembered(
  (state: ProcessState): ReadonlyMap<string, string> =>
    new Map(state.drafts.map((tabled) => [tabled.id, textOf(tabled)])),
);

function textOf({ draft }: TabledDraft): string {
  return wordsOfDraft(draft)
    .map(({ text }) => text)
    .join("\n");
}

function matches(words: RegExp, text: string): boolean {
  words.lastIndex = 0;
  const found = words.test(text);
  words.lastIndex = 0;
  return found;
}
