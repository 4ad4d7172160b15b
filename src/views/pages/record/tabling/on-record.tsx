import { failureWords } from "../../../../words/words.ts";
import { useMemo, useState, type ReactNode } from "react";
import { nothingFound, usualChoices, type Found } from "../../../../core/text/found.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { FoundBeside } from "../../../kit/found.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { Party } from "../../../kit/party.tsx";
import { onPage } from "../../../place.ts";
import type { RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { EraseDialog, mayErase } from "../activity/erase-dialog.tsx";
import { asTitle } from "../field.tsx";
import { RoomSign } from "../rooms.tsx";
import { mayWrite, notDone } from "../writing.tsx";
import { fileOf, holdingTexts, planWithout, wordsToGo, type HoldingText, type HoldingVersion } from "./held.ts";
import { putFile } from "./keep-file.ts";

/** What is on record and carries comments or hidden words: shown, tabled anew without them, and erased. */
export function OnRecord({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const words = t.found.onRecord;
  const [looked, setLooked] = useState<ReadonlyMap<string, Found>>(new Map());
  const [looking, setLooking] = useState<"no" | "now" | "done">("no");
  const [failed, setFailed] = useState(0);
  const holding = useMemo(() => holdingTexts(record, looked), [record, looked]);
  const kept = useMemo(
    () =>
      new Map(
        record.entries.flatMap((entry) => {
          const file = fileOf(entry);
          return file === null ? [] : [[file.sha256, { room: entry.room, file }] as const];
        }),
      ),
    [record.entries],
  );
  if (holding.length === 0 && kept.size === 0) return null;
  const look = async () => {
    setLooking("now");
    const found = new Map<string, Found>();
    for (const { room, file } of kept.values()) {
      const bytes = await record.readFile(room, file.sha256);
      const result = bytes.ok ? await ownFiles.lookThrough(fileFrom(bytes.value, file)) : null;
      if (result?.ok === true) found.set(file.sha256, result.value);
    }
    setLooked(found);
    setFailed(kept.size - found.size);
    setLooking("done");
  };
  return (
    <Part
      id="on-record"
      title={words.title}
      tools={
        kept.size > 0 && (
          <Button disabled={looking === "now"} onClick={() => void look()}>
            {looking === "now" ? words.looking : words.look}
          </Button>
        )
      }
      className="on-record"
    >
      <p className="hint" role="status">
        {holding.length === 0 ? words.none : words.intro({ count: holding.length })}{" "}
        {looking === "done" && words.looked({ count: looked.size })}{" "}
        {failed > 0 && words.couldNotLook({ count: failed })}
      </p>
      {holding.map((each) => (
        <Holding key={`${each.text.room} ${each.text.id}`} record={record} holding={each} />
      ))}
    </Part>
  );
}

function fileFrom(bytes: Uint8Array, { name, type }: { readonly name: string; readonly type: string }): File {
  return new File([new Uint8Array(bytes)], name, { type });
}

function Holding({ record, holding }: { readonly record: RecordAccess; readonly holding: HoldingText }): ReactNode {
  const { place } = useWorkbench();
  const { text, versions } = holding;
  const title = text.versions.at(-1)?.title || text.id;
  return (
    <article className="holding">
      <h3>
        <PageLink className="link" to={onPage(place, "status", { text: text.id })}>
          <bdi>{title}</bdi>
        </PageLink>{" "}
        <RoomSign room={text.room} />
      </h3>
      {versions.map((version) => (
        <Version key={version.entry.seq} record={record} version={version} title={title} />
      ))}
    </article>
  );
}

function Version({
  record,
  version,
  title,
}: {
  readonly record: RecordAccess;
  readonly version: HoldingVersion;
  readonly title: string;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.found.onRecord;
  const [asked, setAsked] = useState<"cleanse" | "erase" | null>(null);
  const { entry, remarks, unseen, file, found } = version;
  const inText: Found = {
    ...nothingFound,
    comments: remarks,
    hidden: unseen.map((warning) => failureWords(t, warning)),
  };
  const told = (beside: Found) => (
    <FoundBeside found={beside} choices={usualChoices} onChange={() => undefined} name={title} offers={[]} />
  );
  return (
    <div className="holding-version">
      <p className="hint">
        {entry.party !== undefined && <Party id={entry.party} />} {locale.shortDate(entry.known.slice(0, 10))}
      </p>
      {remarks.length + unseen.length > 0 && (
        <>
          <p className="label">{words.inText}</p>
          {told(inText)}
        </>
      )}
      {found !== null && file !== null && (
        <>
          <p className="label">{words.inFile({ name: file.name })}</p>
          {told(found)}
        </>
      )}
      {mayErase(record, entry) ? (
        <VersionTools record={record} version={version} onAsk={setAsked} />
      ) : (
        <p className="hint">{words.notYours}</p>
      )}
      {asked === "cleanse" && (
        <CleanseDialog record={record} version={version} title={title} onClose={() => setAsked(null)} />
      )}
      {asked === "erase" && (
        <EraseDialog record={record} entry={entry} texts={wordsToGo(version)} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

/** What who may do away with a version can do with it. */
function VersionTools({
  record,
  version: { entry, whole, last },
  onAsk,
}: {
  readonly record: RecordAccess;
  readonly version: HoldingVersion;
  readonly onAsk: (what: "cleanse" | "erase") => void;
}): ReactNode {
  const words = useWorkbench().t.found.onRecord;
  return (
    <div className="tools">
      {last && mayWrite(record, whole.kind === "composite" ? "analysis" : "texts", entry.room) && (
        <Button onClick={() => onAsk("cleanse")}>{words.cleanse}</Button>
      )}
      {entry === whole && (
        <button type="button" className={last ? "button button-quiet" : "button"} onClick={() => onAsk("erase")}>
          {words.erase}
        </button>
      )}
    </div>
  );
}

/** Tables the text anew without what was found, with a cleansed copy of its file where one can be made. */
function CleanseDialog({
  record,
  version,
  title,
  onClose,
}: {
  readonly record: RecordAccess;
  readonly version: HoldingVersion;
  readonly title: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t, notify, ownFiles } = useWorkbench();
  const words = t.found.onRecord;
  const { entry, file } = version;
  const cleanse = async () => {
    const copy = file === null ? null : await record.readFile(entry.room, file.sha256);
    if (copy?.ok === false) return failureWords(t, copy.failure);
    const cleansed =
      copy === null || file === null ? null : await ownFiles.cleansed(fileFrom(copy.value, file), usualChoices);
    // Of a file that cannot be cleansed nothing is kept with the new version.
    const stored =
      cleansed?.ok === true && file !== null ? await putFile(record, entry.room, file, cleansed.value) : null;
    if (stored?.ok === false)
      return t.office.file.failed({ name: file?.name ?? "", why: failureWords(t, stored.failure) });
    const written = await record.write(entry.room, [planWithout(version, stored?.value ?? null)]);
    const wrong = notDone(t, written);
    if (wrong === null) notify(written.kind === "stored" ? words.cleansed({ title }) : t.record.waiting);
    return wrong;
  };
  return (
    <AskDialog
      title={words.cleanseTitle}
      text={words.cleanseText}
      action={asTitle(words.cleanse)}
      onClose={onClose}
      onDo={cleanse}
    />
  );
}
