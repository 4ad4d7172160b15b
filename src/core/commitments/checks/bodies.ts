import { blockers } from "../engine/votes.ts";
import { isBody, type Agreement, type Body } from "../model.ts";
import { conditionsOf, patternsIn } from "../walk.ts";
import { listed, nameOf, type Check, type RawFinding } from "./finding-kinds.ts";

/** Bodies: charter, deadlock, and whether the accused can block a finding. */
export const bodyChecks: Check = ({ agreement }) =>
  agreement.parties.filter(isBody).flatMap((body) => check(body, agreement));

function check(body: Body, agreement: Agreement): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const own = agreement.commitments.filter((each) => each.debtor.includes(body.id) || each.monitor?.body === body.id);
  const anchors = own.filter((each) => each.debtor.includes(body.id)).flatMap((each) => each.anchors);
  const named = agreement.commitments.filter((each) => each.act.words.toLowerCase().includes(body.name.toLowerCase()));
  const words = anchors.length > 0 ? anchors : named.flatMap((each) => each.anchors).slice(0, 1);
  const add = (code: string, severity: RawFinding["severity"], message: string, suggestion: string) =>
    found.push({
      code,
      severity,
      message,
      suggestion,
      place: words[0]?.point ?? body.id,
      words,
      commitments: own.filter((each) => each.debtor.includes(body.id)).map((each) => each.id),
    });
  const open = [
    ...(body.members.length === 0 ? ["members"] : []),
    ...(body.rule === undefined ? ["rule of decision"] : []),
    ...((body.mandate ?? []).length === 0 ? ["mandate"] : []),
    ...(body.access === undefined ? ["access"] : []),
    ...(body.reportEvery === undefined ? ["reports"] : []),
    ...(body.deadlock === undefined ? ["what happens in a deadlock"] : []),
  ];
  const deciding = decides(body, agreement);
  if (open.length > 0)
    add(
      "body-without-charter",
      deciding ? "warning" : "info",
      `The charter of ${body.name} leaves open: ${listed(open)}.`,
      `Add an article on ${body.name}: ${listed(open)}.`,
    );
  if (deciding && body.rule === undefined)
    add(
      "body-without-rule",
      "warning",
      `${body.name} decides on performance or breach, but how it decides is not stated.`,
      `Say by what majority it decides, with what quorum, and that the party concerned has no vote.`,
    );
  if (!deciding) return found;
  const accused = new Set(
    agreement.commitments
      .filter((each) => each.modality === "prohibition" || each.modality === "obligation")
      .flatMap((each) => each.debtor),
  );
  const blocking = body.rule === undefined ? [] : blockers(body).filter((id) => accused.has(id));
  const chairs = body.chair !== undefined && accused.has(body.chair) && body.rule?.tie === "chair";
  if (blocking.length > 0)
    add(
      "accused-can-block",
      "error",
      `${listed(blocking.map((id) => nameOf(agreement, id)))} can block a finding by ${body.name} on ${blocking.length === 1 ? "its" : "their"} own breach.`,
      `Decide without the vote of the party concerned, or turn the vote round: the measure stands unless a majority lifts it.`,
    );
  else if (body.rule === undefined && body.members.some((member) => accused.has(member.party)))
    add(
      "accused-can-block",
      "warning",
      `${listed(body.members.filter((member) => accused.has(member.party)).map((member) => nameOf(agreement, member.party)))} sit in ${body.name}, which oversees them; without a rule of decision each may claim a veto.`,
      `Say that the party concerned has no vote on its own breach.`,
    );
  else if (chairs)
    add(
      "accused-can-block",
      "warning",
      `${nameOf(agreement, body.chair ?? "")} chairs ${body.name} and breaks ties on its own breach.`,
      `Let another member preside where the chair is concerned.`,
    );
  if (body.rule !== undefined && body.deadlock === undefined && canDeadlock(body))
    add(
      "deadlock",
      "warning",
      `${body.name} can be deadlocked: ${body.rule.consensus === true ? "one member can prevent any decision" : "its members can split evenly or single ones can block"}, and nothing is said on what then holds.`,
      `Say what holds in a deadlock: a casting vote, referral to [third], or that the measure stands.`,
    );
  return found;
}

function decides(body: Body, agreement: Agreement): boolean {
  if ((body.finds ?? []).length > 0 || body.general === true) return true;
  if (
    agreement.commitments
      .flatMap(conditionsOf)
      .flatMap(patternsIn)
      .some(({ certifiedBy }) => certifiedBy === body.id)
  )
    return true;
  return agreement.commitments.some(
    (each) =>
      each.debtor.includes(body.id) &&
      /\b(?:violation|breach|finding|sanction|dispute|enforce|guarantee|verif|monitor|decid)/iu.test(each.act.words),
  );
}

function canDeadlock(body: Body): boolean {
  if (body.rule?.consensus === true || blockers(body).length > 0) return true;
  const weight = body.members.reduce((sum, member) => sum + member.weight, 0);
  return weight > 0 && weight % 2 === 0 && body.rule?.tie === "fails";
}
