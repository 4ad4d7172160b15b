import { useEffect, useState, type ReactNode } from "react";
import { sha256 } from "../../../../core/common/sha256.ts";
import { textHash } from "../../../../core/record/folding/words.ts";
import type { TalksText } from "../../../../core/record/talks.ts";
import type { Draft } from "../../../../core/text/draft.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import type { RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { roomName } from "../rooms.tsx";
import { textTitle } from "../text-choice.tsx";
import { fileOf } from "./held.ts";

/** A version on record that is the same file, or has the same words. */
export interface SameOnRecord {
  readonly text: TalksText;
  /** Its number, from 1. */
  readonly revision: number;
}

/** The latest version on record with the words of a draft, or of which the very file was kept; null where there is none. */
export function sameOnRecord(
  { whole, entries }: Pick<RecordAccess, "whole" | "entries">,
  draft: Draft,
  fileHash: string | null,
): SameOnRecord | null {
  const words = draft.points.length === 0 ? null : textHash(draft);
  const files = new Map(entries.map((entry) => [`${entry.room} ${entry.id}`, fileOf(entry)?.sha256]));
  for (const text of whole.texts.filter(({ kind }) => kind === "draft").toReversed()) {
    const at = text.versions.findLastIndex(
      (version) =>
        (version.draft !== undefined && words !== null && textHash(version.draft) === words) ||
        (fileHash !== null && files.get(`${version.entry.room} ${version.entry.id}`) === fileHash),
    );
    if (at !== -1) return { text, revision: at + 1 };
  }
  return null;
}

/** Says that a file is on record already, and where; whoever means it goes on. */
export function AlreadyOnRecord({
  record,
  draft,
  file,
}: {
  readonly record: RecordAccess;
  readonly draft: Draft;
  /** Id of the own file that it was read from. */
  readonly file: string;
}): ReactNode {
  const { t, place } = useWorkbench();
  const hash = useFileHash(file);
  const same = sameOnRecord(record, draft, hash);
  if (same === null) return null;
  const { text, revision } = same;
  return (
    <p className="tabling-already" role="status">
      {t.record.tabling.already}{" "}
      <PageLink className="link" to={onPage(place, "text", { text: text.id, version: String(revision) })}>
        <bdi>{textTitle(text)}</bdi>, {t.papers.rev({ n: revision })}
      </PageLink>
      , {roomName(t, text.room)}. {t.record.tabling.alreadyText}
    </p>
  );
}

/** SHA-256 of a file of the reader's own; null until it is known. */
function useFileHash(id: string): string | null {
  const { ownFiles } = useWorkbench();
  const [hash, setHash] = useState<{ readonly id: string; readonly sha256: string } | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const source = ownFiles.source(id);
      if (source === null) return;
      const digest = sha256(new Uint8Array(await source.arrayBuffer()));
      if (!gone) setHash({ id, sha256: digest });
    };
    // A file that can no longer be read is told when it is tabled.
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [ownFiles, id]);
  return hash?.id === id ? hash.sha256 : null;
}
