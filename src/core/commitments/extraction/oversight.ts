import { literal } from "../../common/literal.ts";
import type { Draft, Point } from "../../text/draft.ts";
import { bareWords } from "../act-words.ts";
import type { Body, Commitment, Party } from "../model.ts";

export const OVERSEES =
  /\b(?:monitor|overse|supervis|guarantee|verif|enforc|promot|observ(?:e[sd]?|ing|ance)\b|watch|ensure|secure|inspect)/iu;
/** The object of general oversight: the agreement as a whole, or all that it asks; not one kind of acts under it: "all withdrawals under this Agreement". */
export const WHOLE_TEXT =
  /\b(?:performance|compliance|observance|all (?:the )?provisions|every provision|(?<!\b(?:under|in|by|to) )this (?:agreement|treaty|accord)|(?:obligations?|dut(?:y|ies)|measures?|commitments?|undertakings?|acts?|steps|provisions?|terms|promises|engagements)\b[^.;]{0,40}\b(?:under|in|by|to) this (?:agreement|treaty|accord)|the agreement binds|implementation of (?:this|the) agreement)\b/iu;

/** The telling words of an act, without the names of those who act. */
function topicsOf(text: string, names: RegExp): ReadonlySet<string> {
  return new Set(
    (
      text
        .replace(names, " ")
        .toLowerCase()
        .match(/\p{L}{5,}/gu) ?? []
    )
      .filter(
        (word) =>
          !/^(?:shall|party|parties|their|which|under|those|within|other|signature|agreement|treaty|accord|member|observe|verify|mission|supervise)/u.test(
            word,
          ),
      )
      .map((word) => word.slice(0, 6)),
  );
}

/** What a mandate to watch is about: its words from the verb on. */
const watched = ({ act }: Commitment) => {
  const words = bareWords(act.words);
  return words.slice(OVERSEES.exec(words)?.index ?? 0);
};

/** Acts of a watched article that a mandate means: all, or those it names ("the withdrawals under Article 3"). */
function means(mandate: Commitment, act: string, names: RegExp): boolean {
  const [object = ""] = watched(mandate).split(/\bArticles? \d/u);
  if (
    /\b(?:complian|implement|observ\p{L}+ of|perform|fulfil|execut|obligation|provision|measures|all\b)/iu.test(object)
  )
    return true;
  const topics = [...topicsOf(object, names)].filter((word) => !OVERSEES.test(word));
  const said = topicsOf(act, names);
  return topics.length === 0 || topics.some((word) => said.has(word));
}

/** The article in which each point stands, by its number. */
function articlesOf(draft: Draft): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const walk = (points: readonly Point[], article: number | undefined): void => {
    for (const { id, label, points: below } of points) {
      const own = /^(?:article|section|art\.) (\d+)/iu.exec(label)?.[1] ?? /^\d+(?![^/])/u.exec(id)?.[0];
      const here = article ?? (own === undefined ? undefined : Number(own));
      if (here !== undefined) found.set(id, here);
      walk(below, /^(?:part|chapter|title|book)\b/iu.test(label) ? undefined : here);
    }
  };
  walk(draft.points, undefined);
  return found;
}

/** "Verify compliance with Articles 2 to 6 and 9": the articles to which a mandate is bound; null where it is bound to none. */
export function articlesIn(words: string): ReadonlySet<number> | null {
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

/** "The withdrawals under this Article": the article in which a mandate stands itself. */
function ownArticle({ act, anchors }: Commitment, articles: ReadonlyMap<string, number>): ReadonlySet<number> | null {
  const own = articles.get(anchors[0]?.point ?? "");
  return own !== undefined && /\b(?:under|of|in|by) this (?:Article|Section)\b/u.test(bareWords(act.words))
    ? new Set([own])
    : null;
}

/** "Verify the closing under Article 2(4)": the one paragraph to which a mandate is bound, by its place; null where it is bound to none. */
function paragraphIn(words: string): RegExp | null {
  const [, article, bracket, comma] =
    /\bArticle (\d+)(?:\((\d+)\)|, paragraph (\d+))(?!\p{L}|\d)(?!(?:,| and| or| to) (?:\d|Article|\())/u.exec(
      bareWords(words),
    ) ?? [];
  const paragraph = bracket ?? comma;
  return article === undefined || paragraph === undefined
    ? null
    : new RegExp(`(?:^|/)${article}/${paragraph}(?![^/])`, "u");
}

/** Where the text has a body of general oversight, every commitment without a monitor of its own has that one. */
export function overseen(
  draft: Draft,
  commitments: readonly Commitment[],
  bodies: ReadonlyMap<string, Body>,
  parties: readonly Party[],
): readonly Commitment[] {
  const articles = articlesOf(draft);
  const called = [...parties, ...bodies.values()].flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${called.map(literal).join("|") || "(?!)"})(?![\\p{L}\\p{N}])`, "gu");
  const general = [...bodies.values()].find((body) => body.general === true);
  const watching = commitments.filter(
    ({ act, debtor }) => OVERSEES.test(bareWords(act.words)) && debtor.some((id) => bodies.has(id)),
  );
  // A mandate for some articles is none for the others.
  const loose = watching.filter(
    (each) =>
      !WHOLE_TEXT.test(bareWords(each.act.words)) &&
      articlesIn(each.act.words) === null &&
      ownArticle(each, articles) === null,
  );
  const bounded = watching.flatMap((each) => {
    const bound = articlesIn(each.act.words) ?? ownArticle(each, articles);
    return bound === null ? [] : [{ each, bound }];
  });
  return commitments.map((each): Commitment => {
    if (each.monitor !== undefined || each.debtor.some((id) => bodies.has(id))) return each;
    const act = bareWords(each.act.words);
    const article = articles.get(each.anchors[0]?.point ?? "") ?? -1;
    const place = each.anchors[0]?.point ?? "";
    const within =
      watching.find(({ act: { words } }) => paragraphIn(words)?.test(place) === true) ??
      bounded.find(
        (one) => one.bound.has(article) && paragraphIn(one.each.act.words) === null && means(one.each, act, names),
      )?.each;
    // What it is read with says what "B its mines within 30 days" is about.
    const said = topicsOf(each.act.words, names);
    const specific =
      within ??
      loose.find((watch) => {
        const topics = [...topicsOf(watched(watch), names)].filter((word) => !OVERSEES.test(word));
        return topics.length > 0 && topics.filter((word) => said.has(word)).length >= Math.min(2, topics.length);
      });
    const body = specific?.debtor.find((id) => bodies.has(id));
    if (body !== undefined) return { ...each, monitor: { body, method: specific?.act.words ?? "" } };
    return general === undefined ? each : { ...each, monitor: { body: general.id, general: true as const } };
  });
}
