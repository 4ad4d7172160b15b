import { factKinds } from "./kinds/facts.ts";
import { mendingKinds } from "./kinds/mending.ts";
import { setupKinds } from "./kinds/setup.ts";
import { talkKinds } from "./kinds/talks.ts";
import { textKinds } from "./kinds/texts.ts";

/** The kinds of the record itself; other parts of the core add theirs in `parts.ts`. */
export const recordKinds = [...setupKinds, ...textKinds, ...talkKinds, ...factKinds, ...mendingKinds];
