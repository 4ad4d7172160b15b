import { object, oneOf, text } from "../common/shape.ts";
import { kind } from "./kind.ts";
import { listPart } from "./list-part.ts";
import type { BargainingModel } from "./state.ts";

/** Invented bargaining problems and conflict models of a fictitious process. */
export const bargainingPart = listPart<BargainingModel>({
  kind: kind<BargainingModel>({
    name: "bargaining-example",
    version: 1,
    writers: "judgements",
    body: object<BargainingModel>({ id: oneOf(["bargain", "conflict"] as const), json: text }),
    names: ({ id }) => id,
  }),
  listOf: (state) => state.bargaining,
  fieldsOf: (bargaining) => ({ bargaining }),
});
