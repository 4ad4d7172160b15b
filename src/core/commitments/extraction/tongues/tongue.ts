import type { Commitment, Duration } from "../../model.ts";

/** How duties are put in a language besides English: its basic styles, as tables over which `read.ts` goes. */
export interface Tongue {
  readonly code: "fr" | "uk" | "ru";
  /** What binds, forbids, allows; the first that stands at a place counts. */
  readonly binds: readonly (readonly [find: string, modality: Commitment["modality"], imposed?: true])[];
  /** Verbs in plain tense that bind, as a treaty puts them; not where another clause has them. */
  readonly plain: string;
  /** What stands before a verb that is denied, and before one that hangs on another clause. */
  readonly denies: RegExp;
  readonly under: RegExp;
  /** Words between a subject and its verb that are no part of it, and pronouns that mean who was named last. */
  readonly beside: RegExp;
  readonly pronoun: RegExp;
  /** Infinitives of a list that forbid: "ne pas recruter". */
  readonly forbearing: RegExp;
  /** "Rappelant que …": no duties. */
  readonly recital: RegExp;
  /** Words after which what was found is undergone: its subject does not owe it. */
  readonly passive: RegExp;
  /** A sentence that begins so and has no verb that binds is a duty: "Retrait des troupes". */
  readonly nominal: RegExp;
  readonly ban: RegExp;
  /** Sentences with the words of a duty that are none. */
  readonly none: RegExp;
  /** Between two verbs of one subject. */
  readonly joint: RegExp;
  readonly determiner: RegExp;
  /** Nouns of those who act, by which a subject is somebody. */
  readonly actors: RegExp;
  /** All or both parties. */
  readonly all: RegExp;
  /** "par X": whoever performs what is undergone follows. */
  readonly agent: RegExp | null;
  /** "Il est interdit au Front": whoever is bound by what nobody is the subject of follows. */
  readonly toWhom: RegExp;
  /** Verbs by which something comes to somebody, and what stands between them and that name, where it is not told by the name's own ending. */
  readonly gives: RegExp;
  readonly to: RegExp | null;
  /** Verbs by which whoever is their subject gets something, and what stands between them and whoever gives it. */
  readonly receives: RegExp;
  readonly from: RegExp;
  /** Cases in which a name changes its ending: "Фронту", "Фронтом", "Фронту" (whose); null where names stay as they are. */
  readonly cases: { readonly toWhom: string; readonly by: string; readonly of: string } | null;
  /** "(ci-après le Front)": a name and another one. */
  readonly called: RegExp;
  readonly within: RegExp;
  readonly by: RegExp;
  readonly soon: RegExp;
  /** "Chaque année", "tous les trois mois": `unit` with `n`, or `unit2` alone. */
  readonly every: RegExp;
  readonly often: readonly (readonly [RegExp, Duration])[];
  readonly signature: RegExp;
  readonly force: RegExp;
  readonly units: readonly (readonly [RegExp, Duration["unit"]])[];
}
