import { use } from "react";
import { useWorkbench } from "../../workbench.ts";
import {
  castReading,
  checkedOf,
  chosenId,
  extractions,
  findingsOf,
  foundIn,
  readingOf,
  textOf,
  type CommitmentText,
} from "./model.ts";
import type { CastMember, CheckFinding } from "../../../core/commitments/index.ts";
import type { Worked } from "./worked.ts";

/** The text that the place asks for, as commitments; the page waits while its duties are read away from it. */
export function useChosenText(): CommitmentText | null {
  const { state, place } = useWorkbench();
  const id = chosenId(state, place.values["text"]);
  const [text = null] = useTexts(id === null ? [] : [id]);
  return text;
}

/** Texts as commitments, which `textOf` knows from then on. */
export function useTexts(ids: readonly string[]): readonly CommitmentText[] {
  const { state, commitments } = useWorkbench();
  const readings = ids.flatMap((id) => readingOf(state, id) ?? []);
  waitFor(extractions, readings, commitments?.extract);
  return ids.map((id) => textOf(state, id));
}

/** What each text leaves open, contradicts or hides. */
export function useFindings(texts: readonly CommitmentText[]): readonly (readonly CheckFinding[])[] {
  const { commitments } = useWorkbench();
  const check = commitments?.check;
  waitFor(foundIn, texts, check === undefined ? undefined : (text) => check(checkedOf(text)));
  return texts.map(findingsOf);
}

/** Whom a text names as the tool reads it, whoever has confirmed what: the words that name each, and why it is proposed. */
export function useReadCast(text: CommitmentText): readonly CastMember[] {
  const { whole, commitments } = useWorkbench();
  const reading = castReading(whole, text);
  waitFor(extractions, reading === null ? [] : [reading], commitments?.extract);
  if (reading !== null) return extractions.of(reading).cast;
  return text.castConfirmed ? [] : text.cast;
}

/** Waits until all are known; they are asked for together. Where nobody can be asked, they are worked out when they are read. */
function waitFor<Of extends object, Value extends object>(
  worked: Worked<Of, Value>,
  things: readonly Of[],
  ask: ((of: Of) => Promise<Value>) | undefined,
): void {
  if (ask === undefined) return;
  for (const waiting of things.flatMap((each) => worked.away(each, ask) ?? [])) use(waiting);
}
