import type { JsonObject } from "../../common/json.ts";
import { saidOf } from "../../common/result.ts";
import { said, type Said } from "../../common/said.ts";
import { applyToVersion, type TextEdit, type TextVersionWords } from "../../text/spans.ts";
import type { CompositeBody, DraftBody, EditBody } from "../../things/texts.ts";

/** The body of the version that an edit makes, or why it makes none. */
export type EditedBody = { readonly ok: true; readonly value: JsonObject } | { readonly ok: false; readonly why: Said };

/** What was made of an edit on the base that it was made on: a record is folded again and again, its bodies never change. */
const made = new WeakMap<EditBody, { readonly base: JsonObject; readonly body: EditedBody }>();

/** What changes, as the text core takes it. */
export function textEditOf({
  spans = [],
  points = [],
  for: only,
  asBefore,
  asInVersion3,
  asInVersion4,
}: Partial<EditBody>): TextEdit {
  return {
    spans,
    points,
    ...(only === undefined ? {} : { for: only }),
    ...(asBefore === undefined ? {} : { asBefore }),
    ...(asInVersion3 === undefined ? {} : { asInVersion3 }),
    ...(asInVersion4 === undefined ? {} : { asInVersion4 }),
  };
}

/** The body of the next version of a text: as if it had been written whole. It is applied to its base and never aligned. */
export function editedBody(edit: EditBody, base: JsonObject | undefined): EditedBody {
  if (base === undefined) return { ok: false, why: said("edit-base", { base: edit.base }) };
  const known = made.get(edit);
  if (known?.base === base) return known.body;
  const body = bodyOn(base, edit);
  made.set(edit, { base, body });
  return body;
}

function bodyOn(base: JsonObject, edit: EditBody): EditedBody {
  const { draft, composite, id, party, title, drafts, chair } = base as unknown as Partial<DraftBody & CompositeBody>;
  const words: TextVersionWords = composite !== undefined ? { composite } : draft !== undefined ? { draft } : {};
  const applied = applyToVersion(words, textEditOf(edit));
  if (!applied.ok) return { ok: false, why: saidOf(applied.failure) };
  const now = applied.value;
  const named =
    now.draft === undefined || edit.title === undefined ? now : { draft: { ...now.draft, title: edit.title } };
  const body = {
    id,
    ...(party === undefined ? {} : { party }),
    ...(composite === undefined ? {} : { title: edit.title ?? title }),
    ...(drafts === undefined ? {} : { drafts }),
    ...(chair === undefined ? {} : { chair }),
    ...(edit.adopts === undefined ? {} : { adopts: edit.adopts }),
    ...(edit.why === undefined ? {} : { note: edit.why }),
    ...(edit.received === undefined ? {} : { received: edit.received }),
    ...named,
  };
  // The parts are those of bodies, which are JSON.
  return { ok: true, value: body as unknown as JsonObject };
}
