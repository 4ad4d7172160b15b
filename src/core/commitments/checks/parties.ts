import { literal } from "../../common/literal.ts";
import { said } from "../../common/said.ts";
import { bareWords } from "../act-words.ts";
import { isBody, type Agreement, type Commitment, type Party } from "../model.ts";
import { about, brief, type Check, type RawFinding } from "./finding-kinds.ts";

/** Duties and rights of those who do not sign. */
export const partyChecks: Check = ({ agreement }) => [
  ...duties(agreement),
  ...agreement.commitments.flatMap((commitment) => rights(commitment, agreement)),
];

function strangers(ids: readonly string[], agreement: Agreement): readonly Party[] {
  return ids.flatMap((id) => {
    const party = agreement.parties.find((each) => each.id === id);
    if (party === undefined || party.signs || isBody(party) || party.kind === "body" || party.id === "all-parties")
      return [];
    return [party];
  });
}

const namesOf = (parties: readonly Party[]): readonly string[] => parties.map(({ name }) => name);

/** Several by one name are no one who could be asked to sign: "Allied Powers", "refugees", "Entities". */
const SEVERAL = /\b(?:Powers|States|Parties|Entities|Governments|Signatories|Peoples?|Communities)$/u;

/** A part of a country that has organs of its own: its State answers for it. */
function isRegion({ id, name }: Party, { parties }: Agreement): boolean {
  return parties.some(
    (other) =>
      other.id !== id &&
      new RegExp(
        `\\b(?:legislature|authorities|parliament|council|courts?|police|administration|people|province|region|governor) of (?:the )?${literal(name)}$`,
        "iu",
      ).test(other.name),
  );
}

/** What it may do binds it to nothing; what another may do with it, "Norland qualifies for membership", it must grant. */
function owes({ modality, act }: Commitment, names: readonly string[]): boolean {
  if (modality === "obligation" || modality === "prohibition") return true;
  const words = bareWords(act.words).replace(/^the /iu, "");
  return /^\p{Lu}/u.test(words) && !names.some((name) => words.startsWith(name));
}

/** Each stranger once, with all that it shall do: one consent answers all of them. */
function duties(agreement: Agreement): readonly RawFinding[] {
  // Where the text does not say between whom it is, nobody is a stranger to it.
  if (agreement.parties.filter(({ id, signs }) => signs && id !== "all-parties").length < 2) return [];
  const bound = new Map<Party, Commitment[]>();
  for (const commitment of agreement.commitments) {
    for (const party of strangers(commitment.debtor, agreement)) {
      const names = [party.name, ...(party.aliases ?? [])];
      const nobody = party.kind === "person" || /^\p{Ll}/u.test(party.name) || names.some((name) => SEVERAL.test(name));
      if (nobody || isRegion(party, agreement) || !owes(commitment, names)) continue;
      bound.set(party, [...(bound.get(party) ?? []), commitment]);
    }
  }
  const together = new Map<string, (readonly [Party, readonly Commitment[]])[]>();
  for (const [party, list] of bound) {
    const key = `${party.kind === "unnamed" ? "unnamed " : ""}${list.map(({ id }) => id).join(" ")}`;
    together.set(key, [...(together.get(key) ?? []), [party, list]]);
  }
  return [...together.values()].flatMap((ones) =>
    told(
      ones.map(([party]) => party),
      ones[0]?.[1] ?? [],
    ),
  );
}

/** Watching and helping is what such bodies are asked to do: they are asked for it outside the text. */
const HELPS =
  /\b(?:monitor|verif|supervis|observ|facilitat|assist|mediat|register|keep|visit|inspect|attend|chair)\p{L}*/iu;

function told(parties: readonly Party[], list: readonly Commitment[]): readonly RawFinding[] {
  const [first] = list;
  if (first === undefined) return [];
  const names = namesOf(parties);
  const act = brief(first);
  const outside = parties.every(({ kind }) => kind === "organisation");
  // What is only asked or expected of them binds nobody.
  const helps = list.every(
    ({ act: { words }, bindingness = "binding" }) =>
      bindingness !== "binding" || HELPS.test(bareWords(words).slice(0, 120)),
  );
  const found = parties.every(({ kind }) => kind === "unnamed")
    ? about(first, "error", said("no-legal-person", { names, act }), said("no-legal-person.suggestion"))
    : about(
        first,
        outside ? (helps ? "info" : "warning") : "error",
        said("duty-of-non-party", { names, n: names.length, act }),
        said("duty-of-non-party.suggestion"),
      );
  return [{ ...found, words: list.flatMap(({ anchors }) => anchors), commitments: list.map(({ id }) => id) }];
}

function rights(commitment: Commitment, agreement: Agreement): readonly RawFinding[] {
  const others = strangers(commitment.creditor, agreement).filter(
    // A third State or movement gets a right with its assent; a body that is helped or informed gets none.
    (party) => (party.kind === "state" || party.kind === "armedGroup") && !commitment.debtor.includes(party.id),
  );
  if (others.length === 0) return [];
  const message = said("right-of-non-party", { names: namesOf(others), act: brief(commitment) });
  return [about(commitment, "info", message, said("right-of-non-party.suggestion"))];
}
