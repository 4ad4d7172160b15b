import { adding } from "./en/adding.ts";
import { acceptance } from "./en/acceptance.ts";
import { accounts } from "./en/accounts.ts";
import { bargain } from "./en/bargain.ts";
import { byTopic } from "./en/by-topic.ts";
import { charts } from "./en/charts.ts";
import { briefings } from "./en/briefings.ts";
import { commitments } from "./en/commitments.ts";
import { compare } from "./en/compare.ts";
import { evidence } from "./en/evidence.ts";
import { composite } from "./en/composite.ts";
import { found } from "./en/found.ts";
import { own } from "./en/own.ts";
import { office } from "./en/office.ts";
import { overview } from "./en/overview.ts";
import { positions } from "./en/positions.ts";
import { shell } from "./en/shell.ts";
import { record } from "./en/record.ts";
import { signIn } from "./en/sign-in.ts";
import { site } from "./en/site.ts";
import { text } from "./en/text.ts";
import { timeline } from "./en/timeline.ts";
import type { Widened } from "./widened.ts";

/** Every sentence of the interface in English; the shape that the other languages fill. */
export const en = {
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
  record,
  signIn,
  site,
  timeline,
};

/** The sentences of the interface in one language. */
export type Messages = Widened<typeof en>;
