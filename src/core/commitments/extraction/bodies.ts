import { literal } from "../../common/literal.ts";
import { bareWords } from "../act-words.ts";
import { walkPoints, type Draft } from "../../text/draft.ts";
import type { Body, Commitment, Monitor, Party } from "../model.ts";
import type { Cast } from "./cast/cast.ts";
import { decidingOf } from "./deciding.ts";

/** Who sits in a body, where the text says so: "composed of …", "a task force of …", "… take part". */
function membersOf(draft: Draft, cast: Cast, body: Party): Body["members"] {
  const names = [body.name, ...(body.aliases ?? [])].map(literal).join("|");
  const found: string[] = [];
  for (const { point } of walkPoints(draft.points)) {
    if (point.deleted || !new RegExp(`\\b(?:${names})\\b`, "iu").test(point.text)) continue;
    const parts = [
      new RegExp(
        `\\b(?:${names})\\b[^.;]{0,40}?\\b(?:composed of|consist(?:s|ing) of|made up of|with members from|comprising) ([^.;]+)`,
        "iu",
      ).exec(point.text)?.[1],
      new RegExp(
        `\\b(?:${names}) of ((?:the )?\\p{Lu}[^.;]+?)(?= (?:promotes|monitors|shall|is|are|oversees)\\b|[.;])`,
        "u",
      ).exec(point.text)?.[1],
      /(?:^|[.;] )([^.;]+?) (?:take part|participate|are members|are represented)\b/u.exec(point.text)?.[1],
    ];
    for (const part of parts)
      if (part !== undefined)
        found.push(
          ...cast
            .mentions(part)
            .filter((mention) => !mention.adjective)
            .flatMap((mention) => mention.ids),
        );
  }
  return [...new Set(found)]
    .filter((id) => id !== body.id && id !== "all-parties")
    .map((party) => ({ party, weight: 1 }));
}

const OVERSEES =
  /\b(?:monitor|overse|supervis|guarantee|verif|enforc|promot|observ(?:e[sd]?|ing|ance)\b|watch|ensure|secure|inspect)/iu;
/** The object of general oversight: the agreement as a whole. */
const WHOLE_TEXT =
  /\b(?:performance|compliance|observance|all (?:the )?provisions|every provision|this agreement|the agreement binds|implementation of (?:this|the) agreement)\b/iu;

/** Two acts with at least two telling words in common. */
function sharesTopic(watch: string, act: string): boolean {
  const words = (text: string) =>
    new Set(
      (text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
        .filter(
          (word) =>
            !/^(?:shall|party|parties|their|which|under|those|within|other|signature|agreement|member|observe|verify|mission|supervise)/u.test(
              word,
            ),
        )
        .map((word) => word.slice(0, 6)),
    );
  const mine = words(watch);
  return [...words(act)].filter((word) => mine.has(word)).length >= 2;
}

/** "Verify compliance with Articles 2 to 6 and 9": the articles to which a mandate is bound; null where it is bound to none. */
function articlesIn(words: string): ReadonlySet<number> | null {
  const list = /\bArticles? (\d+(?:\([^)]*\))*(?:(?:,| and| or| to|,? and| through| ?[-–]) ?\d+(?:\([^)]*\))*)*)/u.exec(
    bareWords(words),
  )?.[1];
  if (list === undefined) return null;
  const found = new Set<number>();
  for (const part of list.replace(/\([^)]*\)/gu, "").matchAll(/(\d+)(?:(?: to | through | ?[-–] ?)(\d+))?/gu)) {
    const [from, to] = [Number(part[1]), Number(part[2] ?? part[1])];
    for (let n = from; n <= to && n - from < 500; n++) found.add(n);
  }
  return found;
}

/** Where the text has a body of general oversight, every commitment without a monitor of its own has that one. */
export function overseen(commitments: readonly Commitment[], bodies: ReadonlyMap<string, Body>): readonly Commitment[] {
  const general = [...bodies.values()].find((body) => body.general === true);
  const watching = commitments.filter(
    ({ act, debtor }) => OVERSEES.test(bareWords(act.words)) && debtor.some((id) => bodies.has(id)),
  );
  const watched = watching.filter(({ act }) => !WHOLE_TEXT.test(bareWords(act.words)));
  const bounded = watching.flatMap((each) => {
    const articles = articlesIn(each.act.words);
    return articles === null ? [] : [{ each, articles }];
  });
  return commitments.map((each): Commitment => {
    if (each.monitor !== undefined || each.debtor.some((id) => bodies.has(id))) return each;
    const article = Number(/^\d+/u.exec(each.anchors[0]?.point ?? "")?.[0]);
    const within = bounded.find(({ articles }) => articles.has(article))?.each;
    const specific = within ?? watched.find((watch) => sharesTopic(watch.act.words, each.act.words));
    const body = specific?.debtor.find((id) => bodies.has(id));
    if (body !== undefined) return { ...each, monitor: { body, method: specific?.act.words ?? "" } };
    return general === undefined ? each : { ...each, monitor: { body: general.id, general: true as const } };
  });
}

/** Signs beside a name that tell what it does there. */
const BESIDE = 80;

/** A named supervisor: "under the agency's supervision", "with the agency supervising", "monitored by …". */
export function monitorIn(text: string, debtor: readonly string[], cast: Cast): Monitor | null {
  for (const mention of cast.mentions(text)) {
    const before = text.slice(Math.max(0, mention.from - BESIDE), mention.from);
    const after = text.slice(mention.to, mention.to + BESIDE);
    const watches =
      /\b(?:monitored|verified|supervised|observed|certified) by (?:the )?$/iu.test(before) ||
      /\bunder (?:the )?(?:\p{L}+ )?(?:supervision|control|monitoring|verification|observation) of (?:the )?$/iu.test(
        before,
      ) ||
      (/\bunder (?:the )?$/iu.test(before) && /^(?:'s)? (?:supervision|control|monitoring)/iu.test(after)) ||
      /^ (?:supervising|as supervisor|monitoring|verifying)\b/iu.test(after);
    const [body] = mention.ids;
    if (watches && body !== undefined && !debtor.includes(body))
      return { body, method: /supervis/iu.test(text) ? "supervision" : "monitoring" };
  }
  return null;
}

/** Bodies with what the text says of them: general oversight, membership, mandate. */
export function bodiesOf(draft: Draft, cast: Cast, commitments: readonly Commitment[]): ReadonlyMap<string, Body> {
  const bodies = new Map<string, Body>();
  for (const party of cast.parties) {
    if (party.kind !== "body") continue;
    const own = commitments.filter((each) => each.debtor.includes(party.id));
    const general = own.some(
      ({ act: { words } }) =>
        OVERSEES.test(bareWords(words)) && WHOLE_TEXT.test(bareWords(words)) && articlesIn(words) === null,
    );
    bodies.set(party.id, {
      ...party,
      kind: "body",
      members: membersOf(draft, cast, party),
      ...decidingOf(draft, party),
      ...(own.length > 0 ? { mandate: own.map((each) => each.act.words) } : {}),
      ...(general ? { general: true as const } : {}),
    });
  }
  return bodies;
}
