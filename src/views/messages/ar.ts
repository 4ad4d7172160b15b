import { adding } from "./ar/adding.ts";
import { acceptance } from "./ar/acceptance.ts";
import { accounts } from "./ar/accounts.ts";
import { bargain } from "./ar/bargain.ts";
import { byTopic } from "./ar/by-topic.ts";
import { charts } from "./ar/charts.ts";
import { briefings } from "./ar/briefings.ts";
import { commitments } from "./ar/commitments.ts";
import { compare } from "./ar/compare.ts";
import { evidence } from "./ar/evidence.ts";
import { composite } from "./ar/composite.ts";
import { found } from "./ar/found.ts";
import { office } from "./ar/office.ts";
import { overview } from "./ar/overview.ts";
import { own } from "./ar/own.ts";
import { positions } from "./ar/positions.ts";
import { shell } from "./ar/shell.ts";
import { record } from "./ar/record.ts";
import { signIn } from "./ar/sign-in.ts";
import { site } from "./ar/site.ts";
import { text } from "./ar/text.ts";
import { timeline } from "./ar/timeline.ts";
import type { Messages } from "./en.ts";

/** Every sentence of the interface in Arabic. */
export const ar: Messages = {
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
