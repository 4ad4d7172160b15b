import { FieldError } from "../../common/field-error.ts";
import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import { problemsOf } from "../../common/shape.ts";
import { commitmentShape, modalities, type Commitment, type Id } from "../model.ts";
import { fieldsIn, openedBy, readFields, treeOf, writeFields, type TextNode } from "./fields.ts";

const fields = fieldsIn(commitmentShape, ["id", "modality"]);

/** A commitment in the readable form: its kind and name, its fields on the lines below. */
export function writeCommitment(commitment: Commitment): string {
  return `${commitment.modality} ${JSON.stringify(commitment.id)}\n${writeFields(commitment, fields, "  ")}`;
}

/** The commitment that lines of the readable form hold; null where the word opens something else. */
export function commitmentIn(node: TextNode, word: string, id: Id): Commitment | null {
  const modality = modalities.find((each) => each === word);
  if (modality === undefined) return null;
  const given = readFields(node.below, fields) as Partial<Commitment>;
  // What is most often empty may be left out.
  return { debtor: [], creditor: [], anchors: [], ...given, id, modality } as Commitment;
}

/** Reads one commitment in the readable form; a failure names the line. */
export function readCommitment(source: string): Result<Commitment> {
  try {
    const [node, more] = treeOf(source);
    if (node === undefined || more !== undefined)
      throw new FieldError(`line ${more?.line ?? 1}`, said("field-fault.one-commitment"));
    const { word, id } = openedBy(node);
    const found = id === undefined ? null : commitmentIn(node, word, id);
    if (found === null) throw new FieldError(`line ${node.line}`, said("field-fault.one-commitment"));
    const [problem] = problemsOf(found, commitmentShape);
    if (problem !== undefined) throw new FieldError(problem.field, problem.said);
    return ok(found);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return failed(error.told, { place: error.place });
  }
}
