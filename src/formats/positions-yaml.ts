import { COMPARATORS } from "../core/things/claim.ts";
import {
  REGION_STATUSES,
  STANDINGS,
  type Clash,
  type Consent,
  type Contribution,
  type Delegate,
  type Issue,
  type IssueOption,
  type PartyStakes,
  type PositionBook,
  type Precedent,
  type Ratification,
  type RegionTile,
  type Risk,
  type Sourced,
} from "../core/evidence/positions/index.ts";
import { defined } from "./checks.ts";
import { CONFIDENCES } from "./process/manifest.ts";
import type { Node } from "./process/node.ts";

/** What issues.yaml holds: everything about positions but the positions themselves. */
export type IssueFile = Omit<PositionBook, "positions">;

const FIELDS = [
  "table",
  "inclusion",
  "bias",
  "families",
  "issues",
  "stakes",
  "delegates",
  "clashes",
  "consents",
  "regions",
  "tiles",
  "precedents",
  "risks",
  "contributions",
];
const SOURCED = ["text", "sources", "confidence", "on", "note"];

/** Reads issues.yaml. */
export function readIssues(root: Node): IssueFile {
  root.expect(FIELDS);
  return defined({
    table: texts(root, "table"),
    inclusion: text(root, "inclusion"),
    bias: text(root, "bias"),
    families: root
      .field("families")
      .items()
      .map((node) => {
        node.expect(["id", "title"]);
        return { id: node.field("id").text(), title: node.field("title").text() };
      }),
    issues: root.field("issues").items().map(readIssue),
    stakes: list(root, "stakes", readStakes),
    delegates: list(root, "delegates", readDelegate),
    clashes: list(root, "clashes", readClash),
    consents: list(root, "consents", readConsent),
    regions: list(root, "regions", (node) => {
      node.expect(["id", "title"]);
      return { id: node.field("id").text(), title: node.field("title").text() };
    }),
    tiles: list(root, "tiles", readTile),
    precedents: list(root, "precedents", readPrecedent),
    risks: list(root, "risks", readRisk),
    contributions: list(root, "contributions", readContribution),
  });
}

function readIssue(node: Node): Issue {
  node.expect([
    "id",
    "title",
    "family",
    "options",
    "topics",
    "alsoCalled",
    "points",
    "between",
    "figures",
    "override",
    "note",
  ]);
  const override = node.field("override");
  return defined({
    id: node.field("id").text(),
    title: node.field("title").text(),
    family: node.field("family").text(),
    options: node.field("options").items().map(readOption),
    topics: node.field("topics").texts(),
    alsoCalled: texts(node, "alsoCalled"),
    points: readPoints(node.field("points")),
    between: texts(node, "between"),
    figures: texts(node, "figures"),
    override: override.absent ? undefined : readOverride(override),
    note: text(node, "note"),
  });
}

function readOption(node: Node): IssueOption {
  node.expect(["id", "title", "hedged", "value"]);
  const value = node.field("value");
  return defined({
    id: node.field("id").text(),
    title: node.field("title").text(),
    hedged: node.field("hedged").flag(false) || undefined,
    value: value.absent ? undefined : readValue(value),
  });
}

function readValue(node: Node): NonNullable<IssueOption["value"]> {
  node.expect(["amount", "unit", "comparator", "scope"]);
  const amount = node.field("amount");
  return defined({
    amount: amount.absent
      ? null
      : amount.number((value) => Number.isSafeInteger(value) && value >= 0, "A whole number"),
    unit: node.field("unit").text(),
    comparator: node.field("comparator").absent ? undefined : node.field("comparator").choice(COMPARATORS),
    scope: text(node, "scope"),
  });
}

/** Points by draft: `{ us-28: ["6"], e3-28: [] }`. */
function readPoints(node: Node): Issue["points"] {
  if (node.absent) return undefined;
  return Object.fromEntries(node.names().map((draft) => [draft, node.field(draft).texts()]));
}

function readOverride(node: Node): NonNullable<Issue["override"]> {
  node.expect(["standing", "reason", "by", "on"]);
  return {
    standing: node.field("standing").choice(STANDINGS) ?? "contested",
    reason: node.field("reason").text(),
    by: node.field("by").text(),
    on: node.field("on").date(),
  };
}

function readSourced(node: Node): Sourced {
  const confidence = node.field("confidence");
  const on = node.field("on");
  return defined({
    text: node.field("text").text(),
    sources: node.field("sources").texts(),
    confidence: confidence.absent ? "found" : (confidence.choice(CONFIDENCES) ?? "found"),
    on: on.absent ? undefined : on.date(),
    note: text(node, "note"),
  });
}

function readStakes(node: Node): PartyStakes {
  node.expect(["party", "interests", "alternatives", "redLines", "ratification"]);
  const sourced = (name: string): readonly Sourced[] =>
    node
      .field(name)
      .items()
      .map((item) => {
        item.expect(SOURCED);
        return readSourced(item);
      });
  return defined({
    party: node.field("party").text(),
    interests: sourced("interests"),
    alternatives: sourced("alternatives"),
    redLines: node.field("redLines").absent ? undefined : sourced("redLines"),
    ratification: node.field("ratification").items().map(readRatification),
  });
}

function readRatification(node: Node): Ratification {
  node.expect([...SOURCED, "body", "instrument", "after"]);
  const after = node.field("after");
  if (!after.absent) after.expect(["days", "event"]);
  return defined({
    ...readSourced(node),
    body: node.field("body").text(),
    instrument: node.field("instrument").text(),
    after: after.absent
      ? undefined
      : {
          days: after.field("days").number((value) => Number.isSafeInteger(value) && value >= 0, "A whole number"),
          event: after.field("event").text(),
        },
  });
}

function readDelegate(node: Node): Delegate {
  node.expect([...SOURCED, "party", "person", "from", "until"]);
  const day = (name: string) => (node.field(name).absent ? undefined : node.field(name).date());
  return defined({
    ...readSourced(node),
    party: node.field("party").text(),
    person: node.field("person").text(),
    from: day("from"),
    until: day("until"),
  });
}

function readClash(node: Node): Clash {
  node.expect([...SOURCED, "options"]);
  const options = node.field("options");
  return {
    ...readSourced(node),
    options: Object.fromEntries(options.names().map((issue) => [issue, options.field(issue).text()])),
  };
}

function readConsent(node: Node): Consent {
  node.expect([...SOURCED, "who", "kind", "issues"]);
  return {
    ...readSourced(node),
    who: node.field("who").text(),
    kind: node.field("kind").text(),
    issues: node.field("issues").texts(),
  };
}

function readTile(node: Node): RegionTile {
  node.expect([...SOURCED, "region", "status", "draft", "party", "point"]);
  return defined({
    ...readSourced(node),
    region: node.field("region").text(),
    status: node.field("status").choice(REGION_STATUSES) ?? "unknown",
    draft: text(node, "draft"),
    party: text(node, "party"),
    point: text(node, "point"),
  });
}

function readPrecedent(node: Node): Precedent {
  node.expect([...SOURCED, "id", "title", "clauses"]);
  return {
    ...readSourced(node),
    id: node.field("id").text(),
    title: node.field("title").text(),
    clauses: node
      .field("clauses")
      .items()
      .map((clause) => {
        clause.expect(["draft", "point"]);
        return { draft: clause.field("draft").text(), point: clause.field("point").text() };
      }),
  };
}

function readRisk(node: Node): Risk {
  node.expect([...SOURCED, "id", "title", "signs"]);
  return {
    ...readSourced(node),
    id: node.field("id").text(),
    title: node.field("title").text(),
    signs: node
      .field("signs")
      .items()
      .map((sign) => {
        sign.expect(["text", "events"]);
        return { text: sign.field("text").text(), events: sign.field("events").texts() };
      }),
  };
}

function readContribution(node: Node): Contribution {
  node.expect([...SOURCED, "draft", "points", "party", "account"]);
  return {
    ...readSourced(node),
    draft: node.field("draft").text(),
    points: node.field("points").texts(),
    party: node.field("party").text(),
    account: node.field("account").text(),
  };
}

function text(node: Node, name: string): string | undefined {
  const field = node.field(name);
  return field.absent ? undefined : field.text();
}

function texts(node: Node, name: string): readonly string[] | undefined {
  const field = node.field(name);
  return field.absent ? undefined : field.texts();
}

function list<T>(node: Node, name: string, read: (item: Node) => T): readonly T[] | undefined {
  const field = node.field(name);
  return field.absent ? undefined : field.items().map(read);
}
