import type { ReactNode } from "react";
import type { CastMember } from "../../../../core/commitments/index.ts";
import { say } from "../../../../words/words.ts";
import { useWorkbench } from "../../../workbench.ts";
import { PointLink } from "../parts.tsx";
import type { CommitmentText } from "../model.ts";
import type { CastLine } from "./lines.ts";

/** Why somebody is proposed, with the words that say it, and how a person's line differs from the proposal. */
export function SaidWords({
  text,
  line,
  proposed,
}: {
  readonly text: CommitmentText;
  readonly line: CastLine;
  readonly proposed: readonly CastMember[];
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.cast;
  const found = proposed.find(({ id }) => id === line.id);
  const [anchor] = line.anchors ?? found?.anchors ?? [];
  const changed = found === undefined ? [] : differences(line, found);
  return (
    <div className="cast-said">
      {anchor !== undefined && (
        <p>
          <PointLink text={text} point={anchor.point} />{" "}
          <bdi lang={text.tabled?.draft.language} className="cm-quoted">
            {anchor.paraphrase === true ? anchor.quote : t.commitments.quoted({ words: anchor.quote })}
          </bdi>
        </p>
      )}
      <p className="hint">{found === undefined ? words.byPerson : say(t, found.why)}</p>
      {changed.map((what) => (
        <p key={what} className="hint cast-changed">
          {what === "kind"
            ? words.wasKind({ kind: t.commitments.castKinds[found?.kind ?? "unnamed"] })
            : what === "signs"
              ? words.wasSigns({ signs: found?.signs === true })
              : words.wasName({ name: found?.name ?? "" })}
        </p>
      ))}
    </div>
  );
}

function differences(line: CastLine, found: CastMember): readonly ("kind" | "signs" | "name")[] {
  return [
    ...(line.name.trim() === found.name ? [] : (["name"] as const)),
    ...(line.kind === found.kind ? [] : (["kind"] as const)),
    ...(line.signs === found.signs ? [] : (["signs"] as const)),
  ];
}
