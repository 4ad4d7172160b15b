import { oneOf, text, type Of } from "../common/shape.ts";
import { thing } from "./thing.ts";

/** An invented bargaining problem or conflict model, as the JSON of its file. */
export const bargainingExample = thing("bargaining-example", { id: oneOf(["bargain", "conflict"]), json: text });
export type BargainingModel = Of<typeof bargainingExample>;
