import type { Cast } from "./cast/cast.ts";
import { belligerentActs } from "./lexicon.ts";
import type { Modality } from "../model.ts";

/** What is at hand where a text in plain tense names nobody. */
export interface Around {
  readonly words: string;
  readonly heading: string;
  readonly modality: Modality;
  readonly passive: boolean;
  /** Parties in the words, none of which acts in them. */
  readonly named: readonly string[];
  readonly previous: readonly string[];
  readonly lead: readonly string[];
  /** A body that the point above creates. */
  readonly body: readonly string[];
}

const CREATES = /\b(?:is|are|be) (?:created|established|set up|formed|founded|launched|instituted|composed)\b/iu;

/** Whom the words of a text in plain tense imply: by those it joins, the topic, the place, the point above; or nobody. */
export function impliedIn(around: Around, cast: Cast): readonly string[] {
  const { words, heading, named, previous, lead, modality } = around;
  const together = cast.joined(words);
  if (together.length > 1) return together;
  if (/\b(?:vote|elections?|referendum|polls?)\b/iu.test(words)) {
    const place = cast
      .mentions(words)
      .filter(({ from }) => /\bin (?:the )?$/u.test(words.slice(Math.max(0, from - 7), from)));
    if (place.length > 0) return place.flatMap(({ ids }) => ids);
  }
  if (CREATES.test(words)) return [];
  // What it is for is no act: "… is deployed to control the ceasefire".
  const act = words.replace(/\bto \p{Ll}+ the\b.*$/iu, "");
  const fighting = belligerentActs.test(act) || belligerentActs.test(heading);
  if (fighting && !/\b(?:recognition of|sanctions?|reservations?)\b/iu.test(words) && lead.length === 0)
    return cast.belligerents;
  if (modality === "power" && previous.length > 0) return previous;
  if (modality === "power" && lead.length > 0) return lead;
  if (/\b(?:sanctions|restrictions)\b[^,]{0,20}\breturn/iu.test(words)) return [];
  if (lead.length > 0 && !lead.some((id) => named.includes(id))) return lead;
  if (around.body.length > 0 && around.passive) return around.body;
  if (previous.length > 0 && /\b(?:is|are) to be\b/u.test(words)) return previous;
  const [first] = cast.mentions(heading);
  const head = first !== undefined && first.from <= 4 ? first.ids : [];
  return named.some((id) => head.includes(id)) ? [] : head;
}

/** "Northland obtains guarantees": whoever gives, where the words name an organisation; else whom the heading begins with. */
export function giverIn(words: string, heading: string, receiver: readonly string[], cast: Cast): readonly string[] {
  if (receiver.length > 1 || receiver.includes("all-parties")) return receiver;
  const others = cast
    .mentions(words)
    .flatMap(({ ids }) => ids)
    .filter((id) => !receiver.includes(id));
  const organisations = others.filter((id) => cast.parties.find((party) => party.id === id)?.kind === "organisation");
  if (organisations.length > 0) return [...new Set(organisations)];
  const [first] = cast.mentions(heading);
  return first !== undefined && first.from <= 4 ? first.ids.filter((id) => !receiver.includes(id)) : [];
}
