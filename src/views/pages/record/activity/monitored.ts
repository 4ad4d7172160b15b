import type { Entry } from "../../../../core/record/entry.ts";
import type { ProcessState } from "../../../../core/record/state.ts";
import type { Locale } from "../../../../words/locale.ts";
import type { Words } from "../../../../words/types.ts";
import { wordOf } from "../../../../words/words.ts";

/** What a report, a finding or a commitment says, in one line; empty for any other entry. */
export function monitored(
  t: Words,
  locale: Locale,
  entry: Entry | undefined,
  agreements: NonNullable<ProcessState["agreements"]>,
): string {
  const body = entry?.body ?? {};
  const words = t.commitments.monitoring;
  const said = (field: string): string => text(body[field]);
  const day = (on: string): string => (on === "" ? "" : locale.shortDate(on.slice(0, 10)));
  const told = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");
  switch (entry?.kind) {
    case "incident": {
      const type = said("type");
      const moment = agreements.flatMap(({ moments }) => moments).find(({ id }) => id === type);
      const { place, commitments } = body as {
        readonly place?: { readonly name?: unknown };
        readonly commitments?: unknown;
      };
      const touched = Array.isArray(commitments) ? commitments.map(text) : [];
      const grade = wordOf(words.grades, said("grade"));
      return told(moment?.title ?? type.replaceAll("-", " "), day(said("on")), text(place?.name), grade, ...touched);
    }
    case "finding": {
      const question = { occurred: words.occurred, violates: words.violates, attributable: words.attributable };
      const answer = wordOf(words.verdicts, said("verdict"));
      return told(`${wordOf(question, said("kind"))}: ${answer}`, said("body"), day(said("on")));
    }
    case "commitment": {
      const { commitment } = body as {
        readonly commitment?: { readonly id?: unknown; readonly act?: { readonly words?: unknown } };
      };
      return told(text(commitment?.id), text(commitment?.act?.words).slice(0, 140));
    }
    default:
      return "";
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
