import { triggered } from "../../common/triggered.ts";
import { said as tell } from "../../common/said.ts";
import { days as daysBetween, type DateMention } from "../../evidence/date-text.ts";
import type { TimelineEvent } from "../../record/state.ts";
import { eventLine, readings, type Clause } from "./event-line.ts";
import type { Fault } from "./finding.ts";
import { isSameName, NOBODY, PERSON } from "./persons.ts";
import type { Sides } from "./sides.ts";

/** Somebody's titles, office and first names before the name by which the record knows a person. */
const BEFORE_NAME = "(?:(?:\\p{L}[\\p{L}’'.-]*|[A-Z]\\.) ){0,5}?";
const ENDS = "(?= *(?:[,.;:)]|$|(?:and|with|in|at|on|from|as|met|arriv\\w+) ))";
const HELPER = ",? (?:(?:has|had|who|also|then|later|formally|finally) ){0,2}";
/** What somebody does in an event, in the ways that records and prose tell it. */
const DEEDS: readonly (readonly RegExp[])[] = [
  [
    triggered(new RegExp(`\\b(?:led|headed) by ${BEFORE_NAME}${PERSON}${ENDS}`, "u")),
    triggered(new RegExp(`${PERSON},? (?:who )?(?:leads|led|heads|headed|leading|heading)\\b(?! to\\b)`, "u")),
    triggered(
      new RegExp(
        `\\b(?:with|under) ${BEFORE_NAME}${PERSON} (?:at the head|in charge|as (?:its |the )?(?:head|leader))`,
        "u",
      ),
    ),
  ],
  [triggered(new RegExp(`${PERSON}${HELPER}(?:resign(?:s|ed)|quits?|step(?:ped|s) down|stood down)\\b`, "u"))],
  [
    triggered(new RegExp(`${PERSON}${HELPER}(?:takes|took|taken) over\\b`, "u")),
    triggered(new RegExp(`\\b(?:replaced|succeeded) (?:\\p{L}+ ){0,3}?by ${BEFORE_NAME}${PERSON}(?=[,.;:)]|$)`, "u")),
  ],
  [
    triggered(new RegExp(`${PERSON}${HELPER}(?:wins|won)\\b`, "u")),
    triggered(new RegExp(`${PERSON}['’]s? (?:\\p{L}+ )?(?:victory|win)\\b`, "u")),
  ],
  [
    triggered(
      new RegExp(`\\b(?:presented|handed(?: over)?|delivered)\\b[^;]{0,60}? by ${BEFORE_NAME}${PERSON}${ENDS}`, "u"),
    ),
    triggered(
      new RegExp(`${PERSON}${HELPER}(?:present(?:s|ed)|hand(?:s|ed)(?! in\\b)(?: over)?|deliver(?:s|ed))\\b`, "u"),
    ),
  ],
  [triggered(new RegExp(`${PERSON} as (?:an? |the )?(?:possible |potential )?mediator`, "u"))],
];
/** Of two persons that an event names, one alone goes. */
const RESIGNS = DEEDS[1];

/** Persons said to have done what, by the record, another did at this event. */
export function wrongPersons(clause: Clause, event: TimelineEvent, sides: Sides): readonly Fault[] {
  const told = `${event.title}. ${event.summary}`;
  return DEEDS.flatMap((ways) => {
    const own = namedIn(ways, told);
    const said = namedIn(ways, clause.text);
    if (own === null || said === null || NOBODY.test(said.name) || sides.in(said.name).size > 0) return [];
    const isThere = (told.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).some((name) => isSameName(name, said.name));
    if (isSameName(own.name, said.name) || (isThere && ways !== RESIGNS)) return [];
    return [
      {
        code: "contradicted",
        severity: "error",
        message: tell("contradicted.person", { name: own.name, event: eventLine(event) }),
        from: clause.from + said.from,
        to: clause.from + said.from + said.name.length,
      },
    ];
  });
}

/** Who holds an office or leads a side, as a text says it of a day. */
const HOLDS = triggered(
  new RegExp(
    `${PERSON},? (?:who )?(?<verb>leads|led|heads|headed|leading|heading|is (?:the )?(?:head|chief)|chairs|represents|represented)\\b(?! to\\b)`,
    "gu",
  ),
);

/** Persons who, by the record, had resigned before the day on which a text has them lead. */
export function afterLeaving(clause: Clause, known: readonly TimelineEvent[], today: string): readonly Fault[] {
  return [...clause.text.matchAll(HOLDS)].flatMap(({ index, groups }) => {
    const { name = "", verb = "" } = groups ?? {};
    const isPast = verb.endsWith("ed");
    const days = clause.date !== null ? [nearest(clause.date, today)] : isPast ? [] : [today];
    const left = known.find((event) => {
      const gone = RESIGNS === undefined ? null : namedIn(RESIGNS, `${event.title}. ${event.summary}`);
      return gone !== null && isSameName(gone.name, name) && days.length > 0 && days.every((day) => day > event.date);
    });
    return left === undefined
      ? []
      : [
          {
            code: "contradicted",
            severity: "error",
            message: tell("contradicted.left", { name, event: eventLine(left) }),
            from: clause.from + index,
            to: clause.from + index + name.length,
          },
        ];
  });
}

/** A day without a year is of the year that brings it nearest to the article's own. */
function nearest(date: DateMention, today: string): string {
  const apart = (day: string): number => Math.abs(daysBetween(day, today));
  return readings(date).reduce((best, day) => (apart(day) < apart(best) ? day : best));
}

function namedIn(ways: readonly RegExp[], text: string): { readonly name: string; readonly from: number } | null {
  for (const way of ways) {
    const match = way.exec(text);
    const name = match?.groups?.["name"];
    if (match !== null && name !== undefined) return { name, from: match.index + match[0].lastIndexOf(name) };
  }
  return null;
}
