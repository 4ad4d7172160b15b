import { agreement, modalities, type Agreement, type Commitment } from "../core/commitments/model.ts";
import { fail, type Result } from "../core/common/result.ts";
import type { Json } from "../core/common/json.ts";
import { FieldError } from "./checks.ts";
import {
  allOrNames,
  block,
  blocks,
  condition,
  duration,
  effects,
  fraction,
  name,
  nameLists,
  nameOrNull,
  names,
  number,
  numbers,
  only,
  pattern,
  readFields,
  stated,
  text,
  texts,
  treeOf,
  when,
  writeFields,
  yesNo,
  type BlockFields,
  type TextNode,
} from "./commitments-fields.ts";
import { agreementFromJson } from "./commitments-json.ts";

const head: BlockFields = { title: text, zone: text, inForce: when, drafts: names };

const party: BlockFields = {
  name: text,
  kind: name,
  signs: yesNo,
  aliases: texts,
  actsFor: blocks({ party: name, from: text, to: text }),
  members: blocks({ party: name, weight: number, veto: only }),
  chair: name,
  rule: block({
    threshold: fraction,
    strict: only,
    base: name,
    quorum: number,
    consensus: only,
    silence: duration,
    concurrent: nameLists,
    lapseAfter: duration,
    tie: name,
  }),
  mandate: texts,
  finds: names,
  access: text,
  reportEvery: duration,
  deadlock: text,
  general: only,
};

const window: BlockFields = {
  opens: when,
  due: when,
  close: name,
  zone: text,
  grace: duration,
  rollTo: name,
  onSuspend: name,
  vague: text,
};

const commitment: BlockFields = {
  title: text,
  bindingness: name,
  debtor: names,
  joint: name,
  creditor: names,
  beneficiaries: names,
  trigger: stated,
  each: only,
  dormant: only,
  condition: stated,
  act: stated,
  maintain: condition,
  once: only,
  exceptions: blocks({ words: text, when: condition, effect: name, certifier: nameOrNull, until: stated }),
  window: block(window),
  repeat: block({ every: duration, count: number }),
  cure: block({ notice: pattern, within: duration, by: condition }),
  onFulfil: effects,
  onViolate: effects,
  onExercise: effects,
  consequence: text,
  reparation: names,
  monitor: block({ body: nameOrNull, general: only, method: text, evidence: name, reportEvery: duration }),
  prevailsOver: names,
  domestic: blocks({
    party: name,
    instrument: name,
    organ: text,
    majority: fraction,
    referendum: yesNo,
    barredUnderMartialLaw: yesNo,
  }),
  phase: name,
  group: name,
  survives: only,
  scale: blocks({ score: number, when: condition }),
  money: blocks({ minor: text, currency: name, origin: text }),
  topics: texts,
  anchors: blocks({ draft: name, point: text, from: number, to: number, quote: text, paraphrase: only }),
  confidence: number,
  confirmedBy: text,
  notes: texts,
};

const money: BlockFields = { minor: text, currency: name };

/** Elements besides commitments: their word, the list they stand in, their fields. */
const elements: readonly (readonly [word: string, list: keyof Agreement, fields: BlockFields])[] = [
  ["party", "parties", party],
  ["moment", "moments", { title: text, on: when, first: pattern }],
  ["calendar", "calendars", { weekend: numbers, holidays: texts }],
  ["zone", "zones", { offsets: blocks({ from: text, minutes: number }) }],
  ["phase", "phases", { title: text, enter: stated, exit: stated, longStop: when, onLongStop: effects }],
  ["level", "levels", { title: text, unit: text, from: pattern, attribute: name }],
  [
    "procedure",
    "procedures",
    {
      title: text,
      initial: text,
      stages: blocks({
        stage: text,
        moves: blocks({ on: pattern, to: text }),
        lapse: block({ after: duration, to: text }),
      }),
    },
  ],
  [
    "relief",
    "relief",
    {
      title: text,
      measures: names,
      phases: blocks({ phase: name, lift: names }),
      snapback: block({
        who: names,
        notice: pattern,
        delay: duration,
        close: name,
        blockedBy: condition,
        restores: allOrNames,
        asOf: text,
        sunset: when,
      }),
    },
  ],
  ["account", "accounts", { title: text, currency: name, opening: text, holder: name, external: only }],
  [
    "tranche",
    "tranches",
    {
      title: text,
      from: name,
      to: name,
      ...money,
      at: when,
      indicators: blocks({ when: condition, share: fraction }),
      partial: yesNo,
      holdFor: duration,
      onLapse: name,
      coInvest: block({ from: name, ratio: fraction }),
      profitShare: blocks({ to: name, share: fraction }),
    },
  ],
];

const ending: BlockFields = { when: condition, as: name };

/** Whether a text is an agreement in the readable form. */
export function looksLikeAgreementText(source: string): boolean {
  return /^(?:[^\S\n]*(?:#[^\n]*)?\n)*agreement "/u.test(source);
}

/** Writes an agreement so that a person can read and change it; `readAgreementText` gives it back unchanged. */
export function writeAgreementText(value: Agreement): string {
  const parts = [
    `agreement ${JSON.stringify(value.id)}\n${writeFields({ ...value, drafts: value.drafts.length === 0 ? undefined : value.drafts }, head, "  ")}`,
  ];
  for (const [word, list, fields] of elements)
    for (const each of value[list] as readonly { readonly id: string }[])
      parts.push(`${word} ${JSON.stringify(each.id)}\n${writeFields(each, fields, "  ")}`);
  for (const each of value.commitments)
    parts.push(`${each.modality} ${JSON.stringify(each.id)}\n${writeFields(each, commitment, "  ")}`);
  for (const each of value.endings) parts.push(`ending\n${writeFields(each, ending, "  ")}`);
  return parts.join("\n");
}

/** Reads the readable form; a failure names the line. What it means is checked as for JSON. */
export function readAgreementText(source: string): Result<Agreement> {
  try {
    return agreementFromJson(JSON.parse(JSON.stringify(readAll(treeOf(source)))) as Json);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return fail("bad-agreement", `${error.message}.`, { place: error.place });
  }
}

function readAll(nodes: readonly TextNode[]): Agreement {
  const lists: Record<string, object[]> = { commitments: [], endings: [] };
  let about: Record<string, unknown> | null = null;
  for (const node of nodes) {
    const opened = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?$/u.exec(node.text);
    if (opened === null) throw new FieldError(`line ${node.line}`, `cannot read "${node.text.slice(0, 40)}"`);
    const [, word = "", quoted] = opened;
    const id = quoted === undefined ? undefined : (JSON.parse(quoted) as string);
    if (word === "agreement") about = { id: id ?? "", ...readFields(node.below, head) };
    else if (word === "ending") lists["endings"]?.push(readFields(node.below, ending));
    else if (id === undefined) throw new FieldError(`line ${node.line}`, `"${word}" needs a name in quotation marks`);
    else readElement(node, word, id, lists);
  }
  if (about === null) throw new FieldError("line 1", 'expected agreement "name" first');
  return agreement({ ...about, ...lists } as unknown as Agreement);
}

function readElement(node: TextNode, word: string, id: string, lists: Record<string, object[]>): void {
  const modality = modalities.find((each) => each === word);
  if (modality !== undefined) {
    const fields = readFields(node.below, commitment) as Partial<Commitment>;
    // What is most often empty may be left out.
    lists["commitments"]?.push({ debtor: [], creditor: [], anchors: [], ...fields, id, modality });
    return;
  }
  const element = elements.find(([each]) => each === word);
  if (element === undefined) throw new FieldError(`line ${node.line}`, `there is no element "${word}"`);
  (lists[element[1]] ??= []).push({ id, ...readFields(node.below, element[2]) });
}
