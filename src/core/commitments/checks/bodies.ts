import { literal } from "../../common/literal.ts";
import { walkPoints } from "../../text/draft.ts";
import { titleIn } from "../spoken.ts";
import { said, type Said } from "../../common/said.ts";
import { blockers } from "../engine/votes.ts";
import { isBody, type Agreement, type Body } from "../model.ts";
import { conditionsOf, patternsIn } from "../walk.ts";
import { finding, type Check, type RawFinding } from "./finding-kinds.ts";

/** Bodies: charter, deadlock, and whether the accused can block a finding. */
export const bodyChecks: Check = ({ agreement, draft }) => {
  const articles = draft?.points.map((article) =>
    [...walkPoints([article])].map(({ point }) => `${point.heading}. ${point.text}`),
  );
  return agreement.parties.filter(isBody).flatMap((body) => check(body, agreement, articles ?? []));
};

/**
 * By which words a text speaks of a part of a charter. What an article on a body speaks of is not told as missing, whatever the rules
 * made of it: they read less than a person does.
 */
const SPEAKS = {
  members: /\b(?:members?|membership|compos|compris|consist|experts|persons|representatives|appoint|chair)/iu,
  rule: /\b(?:majorit|consensus|unanim|vote|voting|two[- ]thirds)/iu,
  mandate: /\b(?:shall|may|will|must)\b/iu,
  access: /\b(?:access|enter|visit|inspect)/iu,
  reports: /\breport/iu,
  deadlock:
    /\b(?:deadlock|casting vote|tie|tied|votes\b[^.;]{0,60}\bare equal(?:ly divided)?|equal(?:ity of)? votes|cannot agree|fails? to agree)\b/iu,
} as const;

/** Whether the articles that name a body speak of a part of its charter. */
function speaksOf(body: Body, articles: readonly (readonly string[])[]): (part: keyof typeof SPEAKS) => boolean {
  const name = new RegExp([body.name, ...(body.aliases ?? [])].map(literal).join("|"), "iu");
  const about = articles.filter((points) => points.some((each) => name.test(each))).flat();
  return (part) => about.some((each) => SPEAKS[part].test(each));
}

/** Whether the text sets the body up or says whose it is: a court or a cabinet that was there before needs no charter from it. */
function isMade(body: Body, texts: readonly string[]): boolean {
  if (texts.length === 0 || body.members.length > 0 || (body.mandate ?? []).length > 0) return true;
  const names = [body.name, ...(body.aliases ?? [])].map(literal).join("|");
  const makes = String.raw`(?:establish|creat|set(?:ting)? up|form|constitut|conven)\p{L}*`;
  const made = new RegExp(`\\b${makes}[^.;]{0,120}(?:${names})|(?:${names})[^.;]{0,200}\\b${makes}`, "iu");
  return texts.some((each) => made.test(each));
}

function check(body: Body, agreement: Agreement, articles: readonly (readonly string[])[]): readonly RawFinding[] {
  const own = agreement.commitments.filter((each) => each.debtor.includes(body.id));
  const anchors = own.flatMap((each) => each.anchors);
  const named = agreement.commitments.filter((each) => each.act.words.toLowerCase().includes(body.name.toLowerCase()));
  const words = anchors.length > 0 ? anchors : named.flatMap((each) => each.anchors).slice(0, 1);
  const where = { place: words[0]?.point ?? body.id, words, commitments: own.map((each) => each.id) };
  const deciding = decides(body, agreement);
  const speaks = speaksOf(body, articles);
  const settling = own.some(({ act }) => SETTLES.test(act.words));
  return [
    ...(isMade(body, articles.flat()) ? charter(body, speaks, settling) : []),
    ...(deciding
      ? [...(speaks("rule") ? [] : withoutRule(body, settling)), ...blocking(body, agreement), ...deadlock(body)]
      : []),
  ].map(([severity, message, suggestion]) => finding(severity, message, suggestion, where));
}

type Told = readonly [severity: RawFinding["severity"], message: Said, suggestion: Said];

/** What was not read of a body, where the text does not speak of it either. */
function charter(body: Body, speaks: ReturnType<typeof speaksOf>, settling: boolean): readonly Told[] {
  const missing = {
    members: body.members.length === 0,
    rule: body.rule === undefined,
    mandate: (body.mandate ?? []).length === 0,
    access: body.access === undefined,
    reports: body.reportEvery === undefined,
    deadlock: body.deadlock === undefined,
  };
  const parts = Object.keys(SPEAKS) as (keyof typeof SPEAKS)[];
  const lacks = (part: keyof typeof SPEAKS): boolean => missing[part] && !speaks(part);
  const open = parts.filter(lacks).map((part) => said(`charter-part.${part}`));
  if (open.length === 0) return [];
  const facts = { body: body.name, open };
  // A body that is to decide or settle, and of which neither who sits in it nor how it decides is said, can do nothing.
  const bare = COLLEGIATE.test(body.name) && lacks("members") && lacks("rule") && (settling || lacks("mandate"));
  const severity = bare ? "warning" : "info";
  return [[severity, said("body-without-charter", facts), said("body-without-charter.suggestion", facts)]];
}

/** What one body can do only by deciding: to watch and to report takes no vote. */
const SETTLES =
  /\b(?:settl|resolv|decid|determin|arbitrat|adjudicat|guarantee|enforc|rul(?:e|es|ing) on)\p{L}*|\bhears? (?:\p{L}+ ){0,2}(?:disputes?|claims?|complaints?)\b/iu;

/** Bodies in which several sit; a mission or a force is led. */
const COLLEGIATE = /\b(?:commission|committee|council|board|assembly|panel|group|court|tribunal|conference)\b/iu;

function withoutRule({ rule, name, members }: Body, settling: boolean): readonly Told[] {
  if (rule !== undefined || (members.length < 2 && !COLLEGIATE.test(name))) return [];
  return [
    [settling ? "warning" : "info", said("body-without-rule", { body: name }), said("body-without-rule.suggestion")],
  ];
}

function blocking(body: Body, agreement: Agreement): readonly Told[] {
  const accused = new Set(
    agreement.commitments
      .filter(({ modality }) => modality === "prohibition" || modality === "obligation")
      .flatMap(({ debtor }) => debtor),
  );
  const names = (ids: readonly string[]) => ids.map((id) => titleIn(agreement, id));
  const alone = body.rule === undefined ? [] : blockers(body).filter((id) => accused.has(id));
  const sitting = body.members.map(({ party }) => party).filter((id) => accused.has(id));
  if (alone.length > 0)
    return [
      [
        "error",
        said("accused-can-block", { who: names(alone), body: body.name, n: alone.length }),
        said("accused-can-block.suggestion"),
      ],
    ];
  if (body.rule === undefined && sitting.length > 0)
    return [
      [
        "warning",
        said("accused-can-block.no-rule", { who: names(sitting), body: body.name }),
        said("accused-can-block.suggestion-no-rule"),
      ],
    ];
  if (body.chair !== undefined && accused.has(body.chair) && body.rule?.tie === "chair")
    return [
      [
        "warning",
        said("accused-can-block.chair", { who: titleIn(agreement, body.chair), body: body.name }),
        said("accused-can-block.suggestion-chair"),
      ],
    ];
  return [];
}

function deadlock(body: Body): readonly Told[] {
  if (body.rule === undefined || body.deadlock !== undefined || !canDeadlock(body)) return [];
  const how = body.rule.consensus === true ? "consensus" : "split";
  return [["warning", said("deadlock", { body: body.name, how }), said("deadlock.suggestion")]];
}

function decides(body: Body, agreement: Agreement): boolean {
  if ((body.finds ?? []).length > 0 || body.general === true) return true;
  return agreement.commitments.some(
    (each) =>
      conditionsOf(each)
        .flatMap(patternsIn)
        .some(({ certifiedBy }) => certifiedBy === body.id) ||
      (each.debtor.includes(body.id) &&
        /\b(?:violation|breach|finding|sanction|dispute|enforce|guarantee|verif|monitor|decid)/iu.test(each.act.words)),
  );
}

function canDeadlock(body: Body): boolean {
  if (body.rule?.consensus === true || blockers(body).length > 0) return true;
  const weight = body.members.reduce((sum, member) => sum + member.weight, 0);
  return weight > 0 && weight % 2 === 0 && body.rule?.tie === "fails";
}
