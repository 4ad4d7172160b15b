import { joined, said, type Fact, type Said } from "../../common/said.ts";
import { MARK_LEVELS, type MarkLevel } from "../../things/declared.ts";
import { parseRoom } from "../permissions.ts";
import type { OpenCause, TalksState } from "../talks.ts";
import type { Standing } from "./model.ts";
import { names } from "./names.ts";

type Facts = Omit<Standing, "said">;

/** The one sentence on where a text stands: what is said of it is past where the text or the day is. */
export function sayStanding(state: TalksState, standing: Facts, day: string | null): Said {
  const { text, version, signed, provisions } = standing;
  if (text === null || version === null) return sayNoText(state, day);
  const title = version.draft?.title ?? version.title;
  const total = provisions.length;
  if (total === 0) return said("standing.no-points", { title });
  // Nothing is said in the present tense of a text that another has followed.
  const past = day !== null || (standing.other && signed === null);
  const outside = { outside: sayOutside(state, standing, past), apart: standing.notPart.length };
  if (signed !== null)
    return said("standing.signed", {
      title,
      on: signed.event.date,
      by: names(state, signed.by),
      signatories: signed.by.length,
      total,
      ...outside,
    });
  const lead = sayLead(state, standing, title, day);
  if (state.parties.length < 2) return said("standing.one-party", { lead, past });
  if (standing.groups.length > 0)
    return said("standing.marked", { lead, parts: joined("comma", sayParts(state, standing, past)), ...outside });
  const because = (why: OpenCause["cause"]) => provisions.filter(({ open }) => open[0]?.cause === why).length;
  const [fallen, contested] = [because("changed"), because("contested")];
  if (contested > 0) return said("standing.denied", { lead, past, contested, fallen, total });
  return fallen > 0
    ? said("standing.fallen", { lead, past, fallen, total })
    : said("standing.unmarked", { lead, past, total });
}

function sayNoText({ drafts, texts }: TalksState, day: string | null): Said {
  const standing = texts.filter(({ withdrawn }) => withdrawn === undefined).length;
  const count = Math.max(standing, drafts.length);
  return count === 0 ? said("standing.no-drafts", { day }) : said("standing.no-text", { day, drafts: count });
}

/** "On these words", "On 17 March 2031", or on the words of another text than the one in front. */
function sayLead(state: TalksState, { text, inFront, other }: Facts, title: string, day: string | null): Said {
  const room = parseRoom(text?.room ?? "");
  if (room?.type === "caucus") return said("standing.lead.own", { day, party: names(state, room.members) });
  return inFront ? said("standing.lead", { day }) : said("standing.lead.apart", { day, title, other });
}

const SAID_LEVELS: Readonly<Record<MarkLevel, string>> = {
  open: "open",
  "agreed-in-substance": "substance",
  "agreed-ad-referendum": "referendum",
  agreed: "agreed",
  closed: "closed",
};

/** "1 of 34 provisions is agreed between A and B", "2 ad referendum", "28 are open". */
function sayParts(state: TalksState, { groups, counts, provisions }: Facts, past: boolean): readonly Fact[] {
  const total = provisions.length;
  const levels = MARK_LEVELS.slice(1).toReversed();
  const parts: Fact[] = [];
  for (const group of groups) {
    let named = false;
    for (const level of levels) {
      const n = group.counts[level];
      if (n === 0) continue;
      const facts = { n, level: SAID_LEVELS[level], between: names(state, group.between) };
      if (parts.length > 0) parts.push(said("standing.further", { ...facts, same: named }));
      else if (n === total) parts.push(said("standing.all", { ...facts, past }));
      else parts.push(said("standing.first", { ...facts, total, past }));
      named = true;
    }
  }
  if (counts.open > 0) parts.push(said("standing.open", { n: counts.open, past }));
  return parts;
}

function sayOutside(state: TalksState, { notPart }: Facts, past: boolean): Fact {
  return notPart.length === 0
    ? null
    : said("standing.outside", { list: names(state, notPart), n: notPart.length, past });
}
