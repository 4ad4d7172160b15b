import { findFigures } from "../../evidence/figure-text.ts";
import { wordsOf } from "../../evidence/features.ts";
import { walkPoints } from "../../text/draft.ts";
import type { DeclaredCount, ProcessState } from "../../record/state.ts";
import type { Fault } from "./finding.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Sides } from "./sides.ts";

const OPEN =
  /\b(?:open|unresolved|outstanding|contested|disputed|unsettled|undecided|remain(?:s|ing)?|sticking points?|not (?:yet )?agreed|last|still)\b/iu;
const POINTS = /\b(?:points?|issues?|questions?|items?|disputes?|matters?|provisions?)\b/iu;
const AGREED = /\b(?:agreed|settled|accepted|finali[sz]ed|resolved|ready|closed)\b/iu;

/** Counts of agreed points, their parties, and what is said to be open. */
export function againstProgress(prose: Prose, state: ProcessState, sides: Sides): readonly Fault[] {
  if (state.counts.length === 0) return [];
  const faults: Fault[] = [];
  prose.sentences.forEach((sentence, at) => {
    const around = [prose.sentences[at - 1], sentence, prose.sentences[at + 1]].filter(
      (one) => one !== undefined && Math.abs(one.block - sentence.block) <= 1,
    );
    faults.push(...counts(sentence, around.map((one) => one?.text ?? "").join(" "), state, sides));
    faults.push(...openPoints(sentence, state, tellsCount(prose.sentences[at - 1], sentence.block)));
  });
  return faults;
}

function counts(sentence: Sentence, around: string, state: ProcessState, sides: Sides): readonly Fault[] {
  const faults: Fault[] = [];
  const note = (from: number, to: number, code: Fault["code"], severity: Fault["severity"], message: string): void => {
    faults.push({ code, severity, message, from: sentence.from + from, to: sentence.from + to });
  };
  for (const figure of findFigures(sentence.text)) {
    if (
      figure.of === undefined ||
      !(AGREED.test(sentence.text) || OPEN.test(sentence.text)) ||
      !/\bpoints?\b|\bplan\b|\bdraft\b|\btext\b|\bprovisions?\b/iu.test(sentence.text)
    )
      continue;
    const ofTotal = state.counts.filter(({ total }) => String(total) === figure.of);
    const matching = ofTotal.find(
      ({ agreed, total }) =>
        String(agreed) === figure.low ||
        (OPEN.test(sentence.text) && !AGREED.test(sentence.text) && String(total - agreed) === figure.low),
    );
    if (matching === undefined) {
      const known = state.counts.map(countLine).join("; ");
      note(figure.from, figure.to, "wrong-count", "error", `No such count is on record; it has ${known}.`);
      continue;
    }
    const named = sides.in(around);
    const missing = matching.between.filter((party) => !named.has(party));
    if (missing.length === matching.between.length)
      note(
        figure.from,
        figure.to,
        "count-without-parties",
        "warning",
        `A count stands only between named parties: ${countLine(matching)}.`,
      );
    else if (
      matching.notPart.some(
        (party) =>
          sides.in(sentence.text).has(party) &&
          new RegExp(`\\b(?:agreed|accepted|signed up)\\b`, "iu").test(sentence.text),
      ) &&
      missing.length > 0
    )
      note(
        figure.from,
        figure.to,
        "wrong-count",
        "error",
        `This count is not with ${matching.notPart.join(", ")}: ${countLine(matching)}.`,
      );
  }
  const open =
    /\b(one|two|three|four|five|six|\d{1,2})\s+(?:(?:key|major|main|last|final|remaining|contested|open|delicate|thorny)\s+){0,3}(?:points?|issues?|items?|questions?|disputes?)\s+(?:(?:are|were|remain|remained|stay|is|still|left)\s+)+(?:open|unresolved|outstanding|contested|unsettled|disputed|to be (?:agreed|settled))\b/iu.exec(
      sentence.text,
    );
  if (open !== null) {
    const said = findFigures(open[1] ?? "")[0]?.low ?? open[1];
    const totals = state.counts.map(({ open: points, agreed, total }) =>
      points.length > 0 ? points.length : total - agreed,
    );
    if (!totals.some((number) => String(number) === said))
      note(
        open.index,
        open.index + open[0].length,
        "wrong-count",
        "error",
        `The record has ${totals.join(" or ")} points named as open: ${state.counts.map(countLine).join("; ")}.`,
      );
  }
  return faults;
}

function countLine(count: DeclaredCount): string {
  const outside = count.notPart.length === 0 ? "" : `; ${count.notPart.join(", ")} not part of it`;
  return `${count.agreed} of ${count.total} between ${count.between.join(" and ")}, as declared by ${count.declaredBy} on ${count.on}${outside}`;
}

/** Subjects of open points by other words than their headings use. */
const KIN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:territor\w*|land|borders?|donbas|donetsk|luhansk|front ?lines?|line of contact)\b/iu, ["territory"]],
  [/\b(?:znpp|zaporizhzhia|nuclear (?:power )?(?:plant|station)|power plant|nuclear plant|energy)\b/iu, ["znpp"]],
  [/\b(?:security|guarantees?)\b/iu, ["security-guarantees"]],
  [/\b(?:sanctions?)\b/iu, ["sanctions"]],
  [/\b(?:nato|alliance membership)\b/iu, ["nato-membership"]],
  [
    /\b(?:troop|army|force|military|personnel) (?:caps?|ceilings?|limits?|strength|levels?)\b|\barmed forces\b/iu,
    ["military-cap"],
  ],
  [/\b(?:frozen|reconstruction|funds?|assets)\b/iu, ["frozen-assets", "reconstruction", "fund"]],
  [/\b(?:elections?)\b/iu, ["elections"]],
  [/\b(?:amnesty)\b/iu, ["amnesty"]],
  [/\b(?:prisoners?|children|humanitarian)\b/iu, ["prisoners", "humanitarian", "children"]],
  [/\b(?:language|church|education|minorit\w+)\b/iu, ["language", "education", "religion"]],
  [/\b(?:ceasefire|truce)\b/iu, ["ceasefire"]],
  [/\b(?:e\.?u\.? (?:membership|accession))\b/iu, ["eu-membership"]],
];

/** Whether the sentence before, of the same paragraph, counts agreed points. */
function tellsCount(before: Sentence | undefined, block: number): boolean {
  return (
    before?.block === block && findFigures(before.text).some(({ of }) => of !== undefined) && POINTS.test(before.text)
  );
}

/** A subject called an open point that the record does not name as open. */
function openPoints(sentence: Sentence, state: ProcessState, afterCount: boolean): readonly Fault[] {
  const { text } = sentence;
  if (!(afterCount || POINTS.test(text)) || !OPEN.test(text) || sentence.heading) return [];
  const count = state.counts.at(-1);
  const tabled = state.drafts.find(({ id }) => id === count?.draft);
  if (count === undefined || tabled === undefined || count.open.length === 0) return [];
  const points = [...walkPoints(tabled.draft.points)].map(({ point }) => point);
  const openWords = points.filter(({ id }) => count.open.some((open) => id === open || id.startsWith(`${open}/`)));
  const openTopics = new Set(openWords.flatMap(({ topics }) => topics ?? []));
  const openHeads = wordsOf(openWords.map(({ heading, text: words }) => `${heading} ${words}`).join(" "));
  const faults: Fault[] = [];
  const list = subjectsOf(text).find((parts) => parts.some(({ said }) => topicsOf(said, points).length > 0));
  if (list === undefined) return [];
  let right = 0;
  const wrong: { from: number; to: number; said: string }[] = [];
  for (const { from, to, said } of list) {
    const known = topicsOf(said, points);
    if (
      known.some((topic) => openTopics.has(topic)) ||
      (known.length === 0 && [...wordsOf(said)].some((word) => word.length > 4 && openHeads.has(word)))
    )
      right++;
    else if (known.length > 0) wrong.push({ from, to, said });
  }
  // Only a list of what is open, of which the record bears something out or which counts them, is held against it.
  const counts =
    /\b(?:two|both|second|other|last|only|\d+) (?:[\p{L}-]+ ){0,2}(?:points?|issues?|questions?|items?|disputes?)|points? of|of (?:the )?\d+|18/iu.test(
      text,
    );
  if (right === 0 && !counts && !afterCount) return [];
  for (const { from, to, said } of wrong) {
    const names = openWords
      .filter(({ id }) => count.open.includes(id))
      .map(({ id, heading }) => `${id} ${heading}`)
      .join(", ");
    faults.push({
      code: "open-point",
      severity: "error",
      message: `"${said.trim()}" is not among the points named as open (${names}): ${countLine(count)}.`,
      from: sentence.from + from,
      to: sentence.from + to,
    });
  }
  return faults;
}

/** Topics of a subject: by what it is usually called, else by the headings of the points. */
function topicsOf(said: string, points: readonly Headed[]): readonly string[] {
  const kin = KIN.filter(([words]) => words.test(said)).flatMap(([, topics]) => topics);
  return kin.length > 0 ? kin : topicsByHeading(said, points);
}

interface Headed {
  readonly heading: string;
  readonly topics?: readonly string[];
}

function topicsByHeading(said: string, points: readonly Headed[]): readonly string[] {
  const words = [...wordsOf(said)].filter((word) => word.length > 4);
  return points
    .filter(({ heading }) => words.some((word) => wordsOf(heading).has(word)))
    .flatMap(({ topics }) => topics ?? []);
}

/** The things that a sentence lists as open, before or after the word that says so. */
function subjectsOf(text: string): readonly (readonly Subject[])[] {
  const open = "(?:open|unresolved|outstanding|contested|disputed|unsettled|undecided|not (?:yet )?agreed)";
  const points = "(?:points?|issues?|questions?|items?|disputes?|matters?)";
  const patterns = [
    // … with territory and security commitments unresolved / still open
    new RegExp(
      `\\b(?:with|leaving|while|but|only|and)\\s+(?<list>[^.;:]{3,120}?)\\s+(?:(?:is|are|was|were|remain\\w*|still|yet|left|as|the|two|only|to be)\\s+)*${open}`,
      "iu",
    ),
    // two points remain open: territory and security commitments
    new RegExp(
      `${points}[^.;:]{0,60}?(?:${open}|remain\\w*|left)[^.;:]{0,25}?(?:[:,–—(]|\\bnamely\\b|\\bare\\b|\\bconcern(?:s|ing)?\\b|\\bbeing\\b)\\s*(?<list>[^.;:]{3,120})`,
      "iu",
    ),
    // the (two) open points are territory and security commitments; the second open point is security commitments
    new RegExp(
      `(?:${open}|remaining|last|final|sticking)\\s+(?:[\\p{L}-]+\\s+){0,2}?${points}[^.;:]{0,40}?(?::|\\bare\\b|\\bis\\b|\\bconcern(?:s|ing)?\\b|\\binclude\\b|\\binvolve\\b|\\bbeing\\b|,|–|—|\\bover\\b|\\bon\\b)\\s*(?<list>[^.;:]{3,120})`,
      "iu",
    ),
    // only two remain open: territory and security commitments
    new RegExp(`(?:${open}|remain\\w*|left)\\s*(?::|–|—|,? namely)\\s*(?<list>[^.;:]{3,120})`, "iu"),
    // Territory and security commitments remain open (points)
    new RegExp(
      `^(?<list>[^.;:]{3,120}?)\\s+(?:(?:is|are|was|were|remain\\w*|stay\\w*|still|yet|as|the|two|only)\\s+)+(?:(?:the|two|only|last|key|main)\\s+)*${open}`,
      "iu",
    ),
  ];
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    const list = match?.groups?.["list"];
    return match === null || list === undefined ? [] : [partsOf(list, match.index + match[0].lastIndexOf(list))];
  });
}

/** One thing of a list, with its place in the sentence. */
interface Subject {
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

const BETWEEN = /(,\s*(?:and\s+)?|\s+and\s+(?:on\s+|over\s+)?|\s+as well as\s+|\s*&\s*|\s+plus\s+)/u;

function partsOf(list: string, start: number): readonly Subject[] {
  const parts: Subject[] = [];
  let at = 0;
  list.split(BETWEEN).forEach((part, index) => {
    if (index % 2 === 0 && part.trim() !== "")
      parts.push({ from: start + at, to: start + at + part.length, said: part });
    at += part.length;
  });
  return parts;
}
