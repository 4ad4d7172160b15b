import { useId, useState, type ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Select } from "../../../kit/select.tsx";
import type { OwnFile } from "../../../own-files.ts";
import { useWorkbench } from "../../../workbench.ts";
import { recordedMoment } from "../../../moments.ts";
import { ownRevisions, sentVersions } from "./sent-versions.ts";

/**
 * A file that lost its composite, as some programs make it, is held against the version that was sent; with `own` it may also be
 * a party's own document, held against what that party reads in the revision that it was made from, unless another is chosen.
 */
export function FindSent({
  file,
  label,
  own = false,
  party: whoseFirst,
}: {
  readonly file: OwnFile;
  readonly label?: string;
  readonly own?: boolean;
  /** Whose document it is held to be, until another is chosen. */
  readonly party?: string;
}): ReactNode {
  const { t, record, ownFiles, locale } = useWorkbench();
  const words = t.own.received;
  const [chosen, setChosen] = useState("");
  const [whose, setWhose] = useState<string | null>(null);
  const id = useId();
  const versions =
    record === null
      ? []
      : sentVersions(record.talks, t, (version) => recordedMoment(locale, record.whole.zone, version));
  const found = versions.find((version) => version.id === chosen) ?? versions.at(-1);
  if (found === undefined) return null;
  const { composite, title } = found;
  const readers = own ? composite.drafts.map(({ party }) => party) : [];
  const usual = whoseFirst ?? (record?.audience.capacity === "delegate" ? (record.audience.party ?? "") : "");
  const party = readers.find((each) => each === (whose ?? usual));
  const against = {
    composite,
    title,
    ...(party === undefined ? {} : { party }),
    ...(party === undefined || record === null || chosen !== "" ? {} : { revisions: ownRevisions(record.talks) }),
  };
  return (
    <div className="tools proposals-bar">
      <label htmlFor={`${id}-sent`} className="label">
        {label ?? words.sentText}
      </label>
      <Select
        id={`${id}-sent`}
        value={party === undefined ? found.id : chosen}
        {...(party === undefined ? {} : { empty: words.madeFrom })}
        options={versions.map((version) => ({ value: version.id, label: version.label }))}
        onChange={setChosen}
      />
      {readers.length > 0 && (
        <>
          <label htmlFor={`${id}-whose`} className="label">
            {words.itIs}
          </label>
          <Select
            id={`${id}-whose`}
            value={party ?? ""}
            empty={words.theSent}
            options={readers.map((each) => ({ value: each, label: words.ownOf({ party: each }) }))}
            onChange={setWhose}
          />
        </>
      )}
      <Button onClick={() => ownFiles.again(file.id, against)}>{words.findPlaces}</Button>
    </div>
  );
}
