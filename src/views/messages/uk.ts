import type { Messages } from "./en.ts";
import { charts } from "./uk/charts.ts";
import { compare } from "./uk/compare.ts";
import { composite } from "./uk/composite.ts";
import { overview } from "./uk/overview.ts";
import { own } from "./uk/own.ts";
import { positions } from "./uk/positions.ts";
import { shell } from "./uk/shell.ts";
import { record } from "./en/record.ts";
import { signIn } from "./uk/sign-in.ts";
import { text } from "./uk/text.ts";
import { timeline } from "./uk/timeline.ts";

/** Every sentence of the interface in Ukrainian. */
export const uk: Messages = {
  ...shell,
  text,
  charts,
  compare,
  composite,
  overview,
  own,
  positions,
  timeline,
  record,
  signIn,
};
