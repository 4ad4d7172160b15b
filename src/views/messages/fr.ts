import type { Messages } from "./en.ts";
import { adding } from "./fr/adding.ts";
import { acceptance } from "./fr/acceptance.ts";
import { accounts } from "./fr/accounts.ts";
import { bargain } from "./fr/bargain.ts";
import { byTopic } from "./fr/by-topic.ts";
import { charts } from "./fr/charts.ts";
import { briefings } from "./fr/briefings.ts";
import { commitments } from "./fr/commitments.ts";
import { compare } from "./fr/compare.ts";
import { evidence } from "./fr/evidence.ts";
import { composite } from "./fr/composite.ts";
import { found } from "./fr/found.ts";
import { own } from "./fr/own.ts";
import { office } from "./fr/office.ts";
import { overview } from "./fr/overview.ts";
import { positions } from "./fr/positions.ts";
import { shell } from "./fr/shell.ts";
import { record } from "./fr/record.ts";
import { signIn } from "./fr/sign-in.ts";
import { site } from "./fr/site.ts";
import { text } from "./fr/text.ts";
import { timeline } from "./fr/timeline.ts";

/** Every sentence of the interface in French. */
export const fr: Messages = {
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
