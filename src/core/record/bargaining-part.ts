import { bargainingExample, type BargainingModel } from "../things/bargaining.ts";
import { kindOf } from "./kind.ts";
import { listPart } from "./list-part.ts";

/** Invented bargaining problems and conflict models of a fictitious process. */
export const bargainingPart = listPart<BargainingModel>({
  kind: kindOf(bargainingExample, "judgements", { names: ({ id }) => id }),
  listOf: (state) => state.bargaining,
  fieldsOf: (bargaining) => ({ bargaining }),
});
