import type { ProcessState } from "../../core/record/state.ts";
import { said, type Say } from "../../core/common/said.ts";
import { figureSaid } from "../../core/evidence/print.ts";
import { topicName } from "../../core/evidence/topic-name.ts";
import { flatPoints, namesOf } from "../pages/texts/labels.ts";
import { onPage, type Place } from "../place.ts";

/** Kinds of findable things in the order in which they are shown. */
const kinds = ["draft", "point", "issue", "figure", "briefing", "event", "party", "source"] as const;
type FindableKind = (typeof kinds)[number];

/** Something of the process that can be found by its words. */
export interface Findable {
  readonly id: string;
  readonly kind: FindableKind;
  readonly title: string;
  /** Words under the title, searched too. */
  readonly quote: string;
  /** True where the quote is the words of a draft. */
  readonly words: boolean;
  readonly hint: string;
  readonly place: Place;
  /** Title and quote, prepared for comparing. */
  readonly folded: string;
}

/** Everything of a state that a reader may look for, in the order in which kinds are shown. */
export function findables(state: ProcessState, place: Place, say: Say): readonly Findable[] {
  const list: Omit<Findable, "folded">[] = [];
  state.drafts.forEach(({ id, draft }, index) => {
    const other = state.drafts[index === 0 ? 1 : index - 1]?.id;
    list.push({
      id: `draft ${id}`,
      kind: "draft",
      title: draft.title === "" ? id : draft.title,
      quote: [draft.instrument, draft.status ?? "", ...(draft.notes ?? [])].filter((text) => text !== "").join(" · "),
      words: false,
      hint: draft.date ?? "",
      place: onPage(
        place,
        "compare",
        other === undefined ? {} : index === 0 ? { from: id, to: other } : { from: other, to: id },
      ),
    });
  });
  for (const { id, party, draft } of state.drafts)
    for (const flat of flatPoints(draft)) {
      const { point, top } = flat;
      const name = namesOf([flat], "").join("");
      const heading = point.heading === "" ? top.heading : point.heading;
      list.push({
        id: `point ${id} ${point.id}`,
        kind: "point",
        title: name === heading ? name : `${name} ${heading}`.trim(),
        quote: point.text,
        words: point.wording === "verbatim",
        hint: [party, draft.date ?? ""].filter((text) => text !== "").join(" · "),
        place: onPage(place, "history", { draft: id, point: point.id }),
      });
    }
  for (const { id, title, note, options } of state.positions?.issues ?? [])
    list.push({
      id: `issue ${id}`,
      kind: "issue",
      title,
      quote: [...options.map((option) => option.title), note ?? ""].filter((text) => text !== "").join(" · "),
      words: false,
      hint: "",
      place: onPage(place, "issue", { issue: id }),
    });
  for (const claim of state.claims ?? [])
    list.push({
      id: `figure ${claim.id}`,
      kind: "figure",
      title: say(said("of-topic", { topic: topicName(claim.topic, state), what: figureSaid(claim) })),
      quote: [claim.statement, claim.scope, claim.estimator ?? ""].filter((text) => text !== "").join(" · "),
      words: false,
      hint: claim.asOf ?? "",
      place: onPage(place, "evidence", { q: claim.id }),
    });
  for (const { id, title, published, asOf } of state.briefings ?? [])
    list.push({
      id: `briefing ${id}`,
      kind: "briefing",
      title,
      quote: "",
      words: false,
      hint: published ?? asOf ?? "",
      place: onPage(place, "briefings", { briefing: id }),
    });
  for (const event of [...state.events].reverse())
    list.push({
      id: `event ${event.id}`,
      kind: "event",
      title: event.title,
      quote: event.summary,
      words: false,
      hint: event.date,
      place: onPage(place, "timeline", { event: event.id }),
    });
  for (const party of state.parties)
    list.push({
      id: `party ${party.id}`,
      kind: "party",
      title: `${party.id} ${party.name}`,
      quote: [...new Set(party.roles.map(({ role }) => role))].join(", "),
      words: false,
      hint: "",
      place: onPage(place, "timeline", { party: party.id }),
    });
  for (const source of Object.values(state.sources))
    list.push({
      id: `source ${source.id}`,
      kind: "source",
      title: source.publisher,
      quote: source.title,
      words: false,
      hint: source.date ?? "",
      place: onPage(place, "evidence", { view: "sources", source: source.id }),
    });
  return list.map((item) => Object.assign(item, { folded: fold(`${item.title} ${item.quote}`) }));
}

/** Items that hold every word of the query, in their own order; those that hold it in the title come first in each kind. */
export function search(items: readonly Findable[], query: string): readonly Findable[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return items.filter(({ kind }) => kind === "draft" || kind === "party");
  const found = items.filter(({ folded }) => words.every((word) => folded.includes(word)));
  const first = words[0] ?? "";
  const inTitle = (item: Findable) => (fold(item.title).includes(first) ? 0 : 1);
  return [...found].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || inTitle(a) - inTitle(b));
}

/** The words around the first hit, short enough for a line. */
export function excerpt(text: string, query: string): string {
  const flat = text.replace(/\s+/g, " ");
  const word =
    fold(query)
      .split(/\s+/)
      .find((part) => part !== "") ?? "";
  const at = word === "" ? 0 : Math.max(0, fold(flat).indexOf(word));
  if (at < 60) return flat.slice(0, 160);
  const start = flat.lastIndexOf(" ", at - 30) + 1;
  return `… ${flat.slice(start, start + 160)}`;
}

/** Letters without case and without marks, so that “Érié” is found by “erie”. Length may change; never used for offsets of quotes shown. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
