import type { ReactNode } from "react";
import { PageLink } from "../../../kit/page-link.tsx";
import type { Words } from "../../../../words/types.ts";
import { isReturned, type OwnFileState } from "../../../own-files.ts";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { useOwnFiles } from "./use-own-files.ts";

/** Wherever a composite that was sent out is dropped, it is known for what it is, and leads to receiving it. */
export function ReturnedNotices(): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.own.received;
  return useOwnFiles()
    .filter(isReturned)
    .map(({ id, name, state }) => (
      <div key={id} className="message returned-notice">
        <p>
          <b>
            <bdi>{name}</bdi>
          </b>{" "}
          {recognisedAs(state, words)}
        </p>
        <PageLink className="button" to={onPage(place, "own-files", { file: id })} label={`${words.receive}: ${name}`}>
          {words.receive}
        </PageLink>
      </div>
    ));
}

/** What a returned file is known for. */
export function recognisedAs(state: OwnFileState, words: Words["own"]["received"]): string {
  const party = state.status === "read" ? state.reading.received?.party : undefined;
  return party === undefined ? words.recognised : words.recognisedOwn({ party });
}
