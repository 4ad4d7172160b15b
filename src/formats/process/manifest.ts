import { knownZone } from "../../core/common/zones.ts";
import type {
  BracketReason,
  Coverage,
  DeclaredCount,
  DeclaredMark,
  DeclaredShare,
  DraftCorrections,
  Party,
  ProcessState,
  ReportedChange,
} from "../../core/record/state.ts";
import type { Receipt } from "../../core/things/declared.ts";
import type { Confidence } from "../../core/text/draft.ts";
import { defined } from "../checks.ts";
import type { Node } from "./node.ts";

/** What process.yaml says of one draft; its words are in the file of that name. */
export interface DraftEntry {
  readonly id: string;
  /** Absent: the parties that tabled it, joined by hyphens. */
  readonly party?: string;
  readonly reported?: readonly ReportedChange[];
}

/** The part of a process that process.yaml holds. */
export interface Manifest
  extends
    Pick<
      ProcessState,
      "title" | "shortTitle" | "fictitious" | "notice" | "timeZone" | "parties" | "counts" | "coverage"
    >,
    Pick<ProcessState, "shares" | "marks" | "bracketReasons" | "corrections"> {
  /** Empty where the folder's name is the id. */
  readonly id: string;
  readonly drafts: readonly DraftEntry[];
}

export const CONFIDENCES: readonly Confidence[] = ["found", "memory", "article", "headline-only"];
export const MARK_LEVELS: readonly DeclaredMark["level"][] = [
  "open",
  "agreed-in-substance",
  "agreed-ad-referendum",
  "agreed",
  "closed",
];
export const REASON_KINDS: readonly BracketReason["reason"][] = [
  "alternative",
  "contentious",
  "suspicious",
  "tactical",
  "uncertain",
  "waiting",
  "weary",
];

const FIELDS = [
  "id",
  "title",
  "shortTitle",
  "fictitious",
  "notice",
  "timeZone",
  "parties",
  "drafts",
  "counts",
  "shares",
  "marks",
  "bracketReasons",
  "coverage",
  "corrections",
];

/** Reads the fields of process.yaml. */
export function readManifest(root: Node): Manifest {
  root.expect(FIELDS);
  const title = root.field("title").text();
  return defined({
    id: root.field("id").textOr(""),
    title,
    shortTitle: root.field("shortTitle").textOr(title),
    fictitious: root.field("fictitious").flag(false),
    notice: root.field("notice").textOr(""),
    timeZone: timeZone(root.field("timeZone")),
    parties: root.field("parties").items().map(readParty),
    drafts: root.field("drafts").items().map(readDraftEntry),
    counts: root.field("counts").items().map(readCount),
    shares: optionalItems(root, "shares", readShare),
    marks: optionalItems(root, "marks", readMark),
    bracketReasons: optionalItems(root, "bracketReasons", readReason),
    coverage: root.field("coverage").items().map(readCoverage),
    corrections: root.field("corrections").items().map(readCorrections),
  });
}

function timeZone(node: Node): string {
  const name = node.textOr("UTC");
  // A later database may have names that ours has not.
  if (knownZone(name) === undefined && !/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+$/.test(name)) {
    node.problem("wrong-time-zone", `"${name}" is not the name of a time zone, such as Europe/Kyiv or UTC.`);
  }
  return name;
}

function readParty(node: Node): Party {
  node.expect(["id", "name", "slot", "roles"]);
  const id = node.field("id").text();
  if (id !== "" && !/^[\p{L}\p{N}_-]{2,4}$/u.test(id)) {
    node.field("id").problem("wrong-party-id", `"${id}": a party's id has two to four letters, digits, "-" or "_".`);
  }
  return {
    id,
    name: node.field("name").text(),
    slot: node
      .field("slot")
      .number((slot) => Number.isInteger(slot) && slot >= 1 && slot <= 8, "A whole number from 1 to 8"),
    roles: node.field("roles").items().map(readRole),
  };
}

function readRole(node: Node): Party["roles"][number] {
  node.expect(["role", "from", "until"]);
  return defined({
    role: node.field("role").text(),
    from: optionalDate(node, "from"),
    until: optionalDate(node, "until"),
  });
}

function readDraftEntry(node: Node): DraftEntry {
  node.expect(["id", "party", "reported"]);
  return defined({
    id: node.field("id").text(),
    party: optionalText(node, "party"),
    reported: optionalItems(node, "reported", readReported),
  });
}

function readReported(node: Node): ReportedChange {
  node.expect(["topic", "text", "confidence", "sources"]);
  return {
    topic: node.field("topic").text(),
    text: node.field("text").text(),
    confidence: node.field("confidence").choice(CONFIDENCES) ?? "found",
    sources: node.field("sources").texts(),
  };
}

function readCount(node: Node): DeclaredCount {
  node.expect([
    "draft",
    "agreed",
    "total",
    "between",
    "notPart",
    "declaredBy",
    "on",
    "sources",
    "open",
    "note",
    "remarks",
  ]);
  const total = node.field("total").number(isCount, "A whole number");
  const agreed = node
    .field("agreed")
    .number((value) => isCount(value) && value <= total, `A whole number up to ${total}`);
  return defined({
    draft: node.field("draft").text(),
    agreed,
    total,
    ...declaration(node),
    open: node.field("open").texts(),
    note: optionalText(node, "note"),
    remarks: optionalItems(node, "remarks", readRemark),
  });
}

function readRemark(node: Node): NonNullable<DeclaredCount["remarks"]>[number] {
  node.expect(["party", "text", "on", "sources"]);
  return {
    party: node.field("party").text(),
    text: node.field("text").text(),
    on: node.field("on").date(),
    sources: node.field("sources").texts(),
  };
}

function readShare(node: Node): DeclaredShare {
  node.expect(["draft", "percent", "declaredBy", "on", "sources"]);
  return {
    draft: node.field("draft").text(),
    percent: node.field("percent").number((value) => value >= 0 && value <= 100, "A number from 0 to 100"),
    declaredBy: node.field("declaredBy").text(),
    on: node.field("on").date(),
    sources: node.field("sources").texts(),
  };
}

function readMark(node: Node): DeclaredMark {
  node.expect([
    "draft",
    "point",
    "level",
    "between",
    "notPart",
    "declaredBy",
    "on",
    "sources",
    "note",
    "version",
    "credential",
    "words",
    "received",
  ]);
  return defined({
    draft: node.field("draft").text(),
    point: node.field("point").text(),
    level: node.field("level").choice(MARK_LEVELS) ?? "open",
    ...declaration(node),
    note: optionalText(node, "note"),
    version: optionalText(node, "version"),
    credential: optionalText(node, "credential"),
    words: optionalText(node, "words"),
    received: optionalReceipt(node),
  });
}

function optionalReceipt(node: Node): Receipt | undefined {
  const field = node.field("received");
  if (field.absent) return undefined;
  field.expect(["by", "on", "file", "note"]);
  const file = field.field("file");
  const parts = ["sha256", "name", "type"] as const;
  if (!file.absent) file.expect(parts);
  const [sha256, name, type] = parts.map((part) => (file.absent ? "" : file.field(part).text()));
  return defined({
    by: field.field("by").text(),
    on: field.field("on").text(),
    file: file.absent ? undefined : { sha256: sha256 ?? "", name: name ?? "", type: type ?? "" },
    note: optionalText(field, "note"),
  });
}

/** A status is always stated between named parties, by somebody, on a day. */
function declaration(node: Node): Pick<DeclaredMark, "between" | "notPart" | "declaredBy" | "on" | "sources"> {
  const between = node.field("between");
  const names = between.texts();
  if (names.length < 2) between.problem("no-parties", "Say between which parties: two or more.");
  return {
    between: names,
    notPart: node.field("notPart").texts(),
    declaredBy: node.field("declaredBy").text(),
    on: node.field("on").date(),
    sources: node.field("sources").texts(),
  };
}

function readReason(node: Node): BracketReason {
  node.expect(["draft", "point", "reason", "saidBy", "on", "note", "sources", "received"]);
  return {
    draft: node.field("draft").text(),
    point: node.field("point").text(),
    reason: node.field("reason").choice(REASON_KINDS) ?? "contentious",
    saidBy: node.field("saidBy").text(),
    on: node.field("on").date(),
    note: node.field("note").textOr(""),
    sources: node.field("sources").texts(),
    ...(node.field("received").absent ? {} : { received: optionalReceipt(node) }),
  };
}

function readCoverage(node: Node): Coverage {
  node.expect(["until", "note", "headlinesOnly"]);
  return {
    until: node.field("until").date(),
    note: node.field("note").textOr(""),
    headlinesOnly: node.field("headlinesOnly").flag(false),
  };
}

function readCorrections(node: Node): DraftCorrections {
  node.expect(["from", "to", "corrections"]);
  return {
    from: node.field("from").text(),
    to: node.field("to").text(),
    corrections: node
      .field("corrections")
      .items()
      .map((pair) => {
        pair.expect(["from", "to"]);
        return { from: pair.field("from").texts(), to: pair.field("to").texts() };
      }),
  };
}

function optionalText(node: Node, name: string): string | undefined {
  const field = node.field(name);
  return field.absent ? undefined : field.text();
}

function optionalDate(node: Node, name: string): string | undefined {
  const field = node.field(name);
  return field.absent ? undefined : field.date();
}

/** The items of a list, undefined where the field is absent. */
function optionalItems<T>(node: Node, name: string, read: (item: Node) => T): readonly T[] | undefined {
  const field = node.field(name);
  return field.absent ? undefined : field.items().map(read);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
