import type { ReactNode } from "react";
import { Choice } from "../../../kit/choice.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import type { SetValues } from "../../../use-latest-place.ts";
import { useWorkbench } from "../../../workbench.ts";
import type { CompositePlace } from "./composite-place.ts";
import { DraftsMenu } from "./drafts-menu.tsx";
import type { Gathered } from "./gathered.ts";

/** How the composite text is read and shown. */
export function CompositeBar({
  at,
  gathered,
  readers,
  set,
}: {
  readonly at: CompositePlace;
  readonly gathered: Gathered;
  readonly readers: readonly string[];
  readonly set: SetValues;
}): ReactNode {
  const words = useWorkbench().t.composite;
  return (
    <div className="compare-bar composite-bar">
      <ReadAs at={at} readers={readers} set={set} />
      {gathered.unknown.length > 0 && (
        <span className="silent">
          <Parties ids={gathered.unknown} /> <span className="silent-dash" aria-hidden="true" /> {words.noDraft}
        </span>
      )}
      <span className="grow" />
      <DraftsMenu at={at} set={set} />
      <Choice
        look="segment"
        legend={words.names}
        value={at.names ? "on" : "off"}
        options={[
          { value: "on", label: words.attributed },
          { value: "off", label: words.anonymous },
        ]}
        onChange={(value) => set({ names: value === "on" ? null : "off" })}
      />
      <Choice
        look="segment"
        legend={words.view}
        value={at.view}
        options={[
          { value: "text", label: words.viewText },
          { value: "table", label: words.table },
          { value: "clauses", label: words.clauses.view },
        ]}
        onChange={(value) => set({ view: value === "text" ? null : value })}
      />
      <Choice
        look="words"
        legend={words.show}
        value={at.onlyBracketed ? "bracketed" : "all"}
        options={[
          { value: "all", label: words.everyPoint },
          { value: "bracketed", label: words.bracketedOnly },
        ]}
        onChange={(value) => set({ show: value === "all" ? null : "bracketed" })}
      />
    </div>
  );
}

/** As which of the parties the text is read: each takes its own words for granted. */
function ReadAs({
  at,
  readers,
  set,
}: {
  readonly at: CompositePlace;
  readonly readers: readonly string[];
  readonly set: SetValues;
}): ReactNode {
  const { t, state } = useWorkbench();
  const words = t.composite;
  return (
    <>
      <span className="hint" aria-hidden="true">
        {words.readAs}
      </span>
      <Choice
        look="words"
        legend={words.readAs}
        value={at.reader ?? ""}
        options={[
          { value: "", label: words.allParties },
          ...readers.map((party) => ({ value: party, label: <Parties ids={partiesOf(state, party)} named /> })),
        ]}
        onChange={(value) => set({ as: value === "" ? null : value })}
      />
    </>
  );
}
