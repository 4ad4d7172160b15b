import { group, type Shape } from "../core/common/shape.ts";
import { agreement, bodyShape, ending as endingShape, frameFields, type Agreement } from "../core/commitments/model.ts";
import { failed, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { Json } from "../core/common/json.ts";
import { FieldError } from "./checks.ts";
import {
  fieldsIn,
  openedBy,
  readFields,
  treeOf,
  writeFields,
  type TextNode,
} from "../core/commitments/written/fields.ts";
import { commitmentIn, writeCommitment } from "../core/commitments/written/commitment.ts";
import { agreementFromJson } from "./commitments-json.ts";

const { title, zone, inForce, drafts, cast } = frameFields;
const head = fieldsIn(group({ title, zone, inForce, drafts, cast }));
const ending = fieldsIn(endingShape);

/** Elements besides commitments: their word, the list they stand in, their fields. */
const elements = (
  [
    ["party", "parties"],
    ["moment", "moments"],
    ["calendar", "calendars"],
    ["zone", "zones"],
    ["phase", "phases"],
    ["level", "levels"],
    ["procedure", "procedures"],
    ["relief", "relief"],
    ["account", "accounts"],
    ["tranche", "tranches"],
  ] as const
).map(([word, list]) => {
  const { form }: Shape<unknown> = frameFields[list];
  // A body has all the fields that a party has, and more.
  const each: Shape<unknown> = form?.kind === "list" && list !== "parties" ? form.of : bodyShape;
  return [word, list, fieldsIn(each, ["id"])] as const;
});

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
  for (const each of value.commitments) parts.push(writeCommitment(each));
  for (const each of value.endings) parts.push(`ending\n${writeFields(each, ending, "  ")}`);
  return parts.join("\n");
}

/** Reads the readable form; a failure names the line. What it means is checked as for JSON. */
export function readAgreementText(source: string): Result<Agreement> {
  try {
    return agreementFromJson(JSON.parse(JSON.stringify(readAll(treeOf(source)))) as Json);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return failed(said("bad-agreement", { why: error.told }), { place: error.place });
  }
}

function readAll(nodes: readonly TextNode[]): Agreement {
  const lists: Record<string, object[]> = { commitments: [], endings: [] };
  let about: Record<string, unknown> | null = null;
  for (const node of nodes) {
    const { word, id } = openedBy(node);
    if (word === "agreement") about = { id: id ?? "", ...readFields(node.below, head) };
    else if (word === "ending") lists["endings"]?.push(readFields(node.below, ending));
    else if (id === undefined) throw new FieldError(`line ${node.line}`, said("field-fault.no-name", { word }));
    else readElement(node, word, id, lists);
  }
  if (about === null) throw new FieldError("line 1", said("field-fault.needs-agreement"));
  return agreement({ ...about, ...lists } as unknown as Agreement);
}

function readElement(node: TextNode, word: string, id: string, lists: Record<string, object[]>): void {
  const commitment = commitmentIn(node, word, id);
  if (commitment !== null) return void lists["commitments"]?.push(commitment);
  const element = elements.find(([each]) => each === word);
  if (element === undefined) throw new FieldError(`line ${node.line}`, said("field-fault.no-element", { word }));
  (lists[element[1]] ??= []).push({ id, ...readFields(node.below, element[2]) });
}
