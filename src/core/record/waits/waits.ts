import type { Audience } from "../permissions.ts";
import type { TalksState } from "../talks.ts";
import { Ground } from "./ground.ts";
import { credentialsEnding, delegateWaits } from "./of-delegate.ts";
import { officeWaits } from "./of-office.ts";
import { compareWaits, type Wait } from "./wait.ts";

/**
 * What waits for a reader, and what that reader waits for, by the moment at which it is due: found on the state of the talks as the
 * reader knows them alone, each with the entries that it rests on. It goes once its act is done, what is but to be read with time, and
 * stands for nobody who may not do it. `now` is the present instant; absent = the latest that is on record.
 */
export function waitsFor(state: TalksState, reader: Audience, now: string = state.lastAt): readonly Wait[] {
  if (now === "") return [];
  const ground = new Ground(state, reader, now);
  const waits = [
    ...(ground.party === null ? [] : delegateWaits(ground, ground.party)),
    ...(ground.office ? officeWaits(ground) : []),
    ...(reader.capacity === "sole" ? credentialsEnding(ground, () => true) : []),
  ];
  return waits.sort(compareWaits);
}
