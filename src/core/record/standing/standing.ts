import { said } from "../../common/said.ts";
import type { MarkLevel } from "../state.ts";
import type { EntryRef, TalksState, TalksText, TextVersion } from "../talks.ts";
import { frontText, signingOf, textNow, type Signing } from "../living/index.ts";
import { standsOn } from "./levels.ts";
import type { Provision, Standing, StandingGroup } from "./model.ts";
import { provisionsOf } from "./provisions.ts";
import { sayStanding } from "./sentence.ts";

/** What a reader asks about besides the state. */
export interface StandingOptions {
  /** The day that the state is of, where it is not the latest: then all is told in the past tense. */
  readonly day?: string | null;
  /** The reader observes: where no text is open to them, that there is none is not said. */
  readonly observes?: boolean;
}

/** Where the text in front stands, or another one. */
export function standingOf(
  state: TalksState,
  text?: TalksText,
  { day = null, observes = false }: StandingOptions = {},
): Standing {
  const front = frontText(state);
  const asked = text ?? front;
  const version = asked === null ? null : textNow(asked);
  const signed = asked === null ? null : signingOf(state, asked);
  const provisions = asked === null || version === null ? [] : stand(state, asked, version, signed);
  const groups = groupsOf(provisions);
  const inGroups = new Set([...groups.flatMap(({ between }) => between), ...(signed?.by ?? [])]);
  const inFront = asked !== null && asked.id === front?.id && asked.kind === front.kind;
  const parts = {
    text: asked,
    version,
    inFront,
    other: front !== null && !inFront,
    signed,
    provisions,
    counts: countsOf(provisions),
    groups,
    // Where by whom a text was signed is not on record, nobody is known to stand outside.
    notPart: signed?.by.length === 0 ? [] : state.parties.map(({ id }) => id).filter((id) => !inGroups.has(id)),
    rests: restsOf(provisions),
  };
  const unseen = observes && asked === null && state.drafts.length === 0;
  return { ...parts, said: unseen ? said("standing.not-open", { day }) : sayStanding(state, parts, day) };
}

function stand(state: TalksState, text: TalksText, version: TextVersion, signed: Signing | null): readonly Provision[] {
  const statuses = new Map(
    state.ledger
      .filter(({ draft, composite }) => (text.kind === "draft" ? draft : composite) === text.id)
      .map((status) => [status.point, status]),
  );
  return provisionsOf(version).map((placed) => {
    const path = [placed, ...placed.above].flatMap(({ id }) => statuses.get(id) ?? []);
    // What was signed is closed by its signature, whatever was marked on the way.
    if (signed !== null) return { ...placed, level: "closed", between: signed.by, mark: null, open: [] };
    return { ...placed, ...standsOn(path, state) };
  });
}

function countsOf(provisions: readonly Pick<Provision, "level">[]): Readonly<Record<MarkLevel, number>> {
  const counts = { open: 0, "agreed-in-substance": 0, "agreed-ad-referendum": 0, agreed: 0, closed: 0 };
  for (const { level } of provisions) counts[level]++;
  return counts;
}

function groupsOf(provisions: readonly Provision[]): readonly StandingGroup[] {
  const groups = new Map<string, Provision[]>();
  for (const provision of provisions) {
    if (provision.level === "open") continue;
    const key = provision.between.toSorted().join("\n");
    groups.set(key, [...(groups.get(key) ?? []), provision]);
  }
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((inside) => ({ between: inside[0]?.between ?? [], counts: countsOf(inside) }));
}

function restsOf(provisions: readonly Provision[]): readonly EntryRef[] {
  const entries = provisions.flatMap(({ mark }) => mark?.entry ?? []);
  return [...new Map(entries.map((entry) => [`${entry.room}\n${entry.seq}`, entry])).values()];
}
