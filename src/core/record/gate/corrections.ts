import { canonical } from "../../common/canonical.ts";
import { failed, type Result } from "../../common/result.ts";
import type { JsonObject } from "../../common/json.ts";
import { said } from "../../common/said.ts";
import { checkBody, wrongEntry } from "../check.ts";
import type { Entry } from "../entry.ts";
import type { Audience } from "../permissions.ts";
import { lift, type KindTable } from "../kind.ts";
import type { CorrectionBody } from "../../things/mending.ts";
import type { TalksState } from "../talks.ts";
import { thingOf } from "./holdings.ts";
import { spokenIn } from "./speaking.ts";
import { isAct } from "./touches.ts";

/** What may be mended in an act: remarks beside what it does. */
const REMARKS = ["note", "reason", "sources"] as const;

/** The form that a correction puts in the place of an entry; null where it undoes the entry. */
export function correctedForm(target: Entry, { body, v = target.v, on = target.on }: CorrectionBody) {
  return body === null ? null : { kind: target.kind, v, on, body };
}

/**
 * Whether a correction may stand in the place of its target, whoever writes it: it says better what the entry was to say. It does
 * not make it another thing, speak in another's name or turn one act into another: those are undone and done anew. A correction
 * of a correction only undoes it.
 */
export function correctionProblem(
  kinds: KindTable,
  target: Entry,
  correction: CorrectionBody,
  audience: Audience,
): Result<never> | null {
  const form = correctedForm(target, correction);
  if (target.kind === "erasure" || target.kind === "readmission")
    return failed(said("not-corrected.erasure"), { place: "body.entry" });
  if (target.body === null) return failed(said("unknown-reference.erased"), { place: "body.entry" });
  if (form === null) return null;
  if (target.kind === "correction") return failed(said("not-corrected.correction"), { place: "body.body" });
  const [problem] = checkBody(kinds, target.kind, form.v, form.body);
  if (problem !== undefined)
    return failed(wrongEntry([{ ...problem, field: `body.${problem.field}` }]), {
      place: `body.body.${problem.field}`,
    });
  const before = lift(kinds, target.kind, target.v, target.body);
  const after = lift(kinds, target.kind, form.v, form.body);
  if (before === null || after === null) return null;
  if (thingOf(kinds, { ...target, body: before }).id !== thingOf(kinds, { ...target, body: after }).id)
    return failed(said("not-corrected.name"), { place: "body.body.id" });
  const changed = audience.capacity === "sole" ? null : changedName(target.kind, before, after);
  if (changed !== null) return failed(said("not-corrected.voice"), { place: `body.body.${changed}` });
  return isAct(target.kind) && acts(before) !== acts(after)
    ? failed(said("not-corrected.act"), { place: "body.body" })
    : null;
}

/** What a party may say otherwise in a report that the office filed for it: when, where and how many, beside remarks. */
const OWN_IN_REPORT: ReadonlySet<string> = new Set(["on", "place", "count", "note", "sources"]);

/**
 * Whether a party may put this in the place of what the office filed for it and it confirmed, where it could not have written it
 * itself. It takes anything back; a report it corrects as well, but for what was reported of whom, by whom and how sure.
 */
export function madeOwnProblem(
  target: Entry,
  { body }: CorrectionBody,
  { reports = [], monitoring }: Pick<TalksState, "reports" | "monitoring">,
): Result<never> | null {
  if (body === null) return null;
  if (target.kind !== "incident") return failed(said("not-yours.mend"), { place: "body.entry" });
  const id = reports.find(({ entry }) => entry.id === target.id && entry.room === target.room)?.id;
  const now: Readonly<Record<string, unknown>> = monitoring?.incidents.find((each) => each.id === id) ?? {};
  const fields = [...new Set([...Object.keys(now), ...Object.keys(body)])].filter((field) => field !== "id");
  const other = fields.find(
    (field) => !OWN_IN_REPORT.has(field) && canonical(now[field] ?? null) !== canonical(body[field] ?? null),
  );
  return other === undefined ? null : failed(said("not-corrected.report"), { place: `body.body.${other}` });
}

/** Kinds that are one party's words or authority, whoever files them. */
const ONE_PARTYS: ReadonlySet<string> = new Set(["draft", "credential"]);

function changedName(kind: string, before: JsonObject, after: JsonObject): string | null {
  if (!ONE_PARTYS.has(kind)) return null;
  const [was, is] = [spokenIn(kind, before), spokenIn(kind, after)];
  const at = is.findIndex(({ name }, index) => name !== was[index]?.name);
  return at >= 0 ? (is[at]?.field ?? null) : was.length === is.length ? null : (was[is.length]?.field ?? null);
}

function acts(body: JsonObject): string {
  return canonical(Object.fromEntries(Object.entries(body).filter(([field]) => !REMARKS.some((own) => own === field))));
}
