import type { Messages } from "./en.ts";
import { adding } from "./uk/adding.ts";
import { acceptance } from "./uk/acceptance.ts";
import { accounts } from "./uk/accounts.ts";
import { bargain } from "./uk/bargain.ts";
import { byTopic } from "./uk/by-topic.ts";
import { charts } from "./uk/charts.ts";
import { briefings } from "./uk/briefings.ts";
import { commitments } from "./uk/commitments.ts";
import { compare } from "./uk/compare.ts";
import { evidence } from "./uk/evidence.ts";
import { composite } from "./uk/composite.ts";
import { found } from "./uk/found.ts";
import { office } from "./uk/office.ts";
import { overview } from "./uk/overview.ts";
import { own } from "./uk/own.ts";
import { positions } from "./uk/positions.ts";
import { shell } from "./uk/shell.ts";
import { record } from "./uk/record.ts";
import { signIn } from "./uk/sign-in.ts";
import { site } from "./uk/site.ts";
import { text } from "./uk/text.ts";
import { timeline } from "./uk/timeline.ts";

/** Every sentence of the interface in Ukrainian. */
export const uk: Messages = {
  ...shell,
  adding,
  acceptance,
  accounts,
  bargain,
  byTopic,
  evidence,
  briefings,
  text,
  charts,
  commitments,
  compare,
  composite,
  found,
  office,
  overview,
  own,
  positions,
  timeline,
  record,
  signIn,
  site,
};
