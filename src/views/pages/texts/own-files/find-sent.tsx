import { useId, useState, type ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Select } from "../../../kit/select.tsx";
import type { OwnFile } from "../../../own-files.ts";
import { useWorkbench } from "../../../workbench.ts";

/** A file that lost its composite, as some programs make it, is compared with the version that was sent. */
export function FindSent({ file, label }: { readonly file: OwnFile; readonly label?: string }): ReactNode {
  const { t, record, ownFiles, locale } = useWorkbench();
  const words = t.own.received;
  const [chosen, setChosen] = useState("");
  const id = useId();
  const versions = (record?.talks.texts ?? []).flatMap(({ versions: all }) =>
    all.flatMap(({ composite, title, on, entry }) =>
      composite === undefined
        ? []
        : [{ id: entry.id, composite, title, label: `${title}, ${locale.date(on.slice(0, 10))}` }],
    ),
  );
  const found = versions.find((version) => version.id === chosen) ?? versions.at(-1);
  if (found === undefined) return null;
  return (
    <div className="tools proposals-bar">
      <label htmlFor={`${id}-sent`} className="label">
        {label ?? words.sentText}
      </label>
      <Select
        id={`${id}-sent`}
        value={found.id}
        options={versions.map((version) => ({ value: version.id, label: version.label }))}
        onChange={setChosen}
      />
      <Button onClick={() => ownFiles.again(file.id, { composite: found.composite, title: found.title })}>
        {words.findPlaces}
      </Button>
    </div>
  );
}
