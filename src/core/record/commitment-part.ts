import { name, object, where } from "../common/shape.ts";
import { said } from "../common/said.ts";
import { agreement, type Agreement, type Commitment } from "../commitments/model.ts";
import { zoneClock } from "../commitments/time/zones.ts";
import { commitmentShape, frameFields } from "../commitments/model.ts";
import { plain, refOf, Shelf } from "./folding/shelf.ts";
import { packDecimals, unpackDecimals, withDecimals } from "../common/decimals.ts";
import { kind, type EntryKind, type Reference } from "./kind.ts";
import type { OnRecord } from "./contests.ts";
import type { EntryRef } from "./talks.ts";
import type { PartFold, RecordPart, Takes } from "./part.ts";

/** An agreement without its commitments: parties and bodies, moments, phases, accounts. */
export type AgreementFrame = Omit<Agreement, "commitments">;

/** A commitment and the agreement that it belongs to. */
export interface CommitmentBody {
  readonly id: string;
  readonly agreement: string;
  readonly commitment: Commitment;
}

const kinds: readonly EntryKind[] = [
  kind<AgreementFrame>({
    name: "agreement",
    version: 1,
    writers: "judgements",
    body: withDecimals(
      where(object<AgreementFrame>(frameFields), ({ zone, zones }) =>
        zoneClock(zone, zones) === null
          ? { field: "zone", said: said("thing.zone", { zone: zone.slice(0, 60) }) }
          : null,
      ),
    ),
    names: ({ id }) => id,
    reading: true,
  }),
  kind<CommitmentBody>({
    name: "commitment",
    version: 1,
    writers: "judgements",
    body: object<CommitmentBody>({ id: name, agreement: name, commitment: withDecimals(commitmentShape) }),
    names: ({ id }) => id,
    reading: true,
    refers: ({ commitment }) =>
      commitment.anchors.map((anchor, at): Reference => ({
        to: "draft",
        id: anchor.draft,
        point: anchor.point,
        field: `commitment.anchors[${at}]`,
      })),
  }),
];

/** Agreements as commitments: the frame of each and, one by one, what a person has confirmed. */
export const commitmentPart: RecordPart = {
  name: "commitments",
  kinds,
  start: () => new CommitmentFold(),
  entriesOf: (state, first) =>
    (state.agreements ?? []).flatMap(({ commitments, ...frame }) => {
      const days = frame.drafts.flatMap((id) => state.drafts.find((draft) => draft.id === id)?.draft.date ?? []);
      const on = days.sort().at(-1) ?? first;
      return [
        { id: frame.id, kind: "agreement", on, known: on, body: packDecimals(frame) as object },
        // A file may say any name: who takes it in confirms what it holds.
        ...commitments.map(({ confirmedBy: _said, ...commitment }) => {
          const id = commitmentName(frame.id, commitment.id);
          return {
            id,
            kind: "commitment",
            on,
            known: on,
            body: packDecimals({ id, agreement: frame.id, commitment }) as object,
          };
        }),
      ];
    }),
};

/** Name of a commitment among those of all agreements. */
export function commitmentName(agreementId: string, id: string): string {
  return `${agreementId}:${id}`;
}

function dutyOf({ entry, agreement: of, commitment }: CommitmentBody & { readonly entry: EntryRef }): OnRecord {
  return { entry, agreement: of, id: commitment.id, title: commitment.title ?? commitment.act.words };
}

class CommitmentFold implements PartFold {
  readonly #frames = new Shelf<AgreementFrame>((live, _slot, id) => ({
    ...(unpackDecimals(plain<AgreementFrame>(live)) as AgreementFrame),
    id,
  }));
  readonly #commitments = new Shelf<CommitmentBody & { readonly entry: EntryRef }>((live) => ({
    ...(unpackDecimals(plain<CommitmentBody>(live)) as CommitmentBody),
    entry: refOf(live),
  }));

  readonly takes: Takes = new Map([
    ["agreement", (live) => void this.#frames.put(plain<AgreementFrame>(live).id, live)],
    ["commitment", (live) => void this.#commitments.put(plain<CommitmentBody>(live).id, live)],
  ]);

  state() {
    const frames = this.#frames.list();
    if (frames.length === 0) return {};
    const all = this.#commitments.list();
    return {
      ...(all.length === 0 ? {} : { duties: all.map(dutyOf) }),
      agreements: frames.map((frame) =>
        agreement({
          ...frame,
          commitments: all.flatMap((each) => (each.agreement === frame.id ? [each.commitment] : [])),
        }),
      ),
    };
  }
}
