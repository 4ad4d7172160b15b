import { useState, type ReactNode } from "react";
import type { TabledDraft } from "../../core/record/state.ts";
import { ok } from "../../core/common/result.ts";
import type { Asked } from "../record.ts";
import type { SaveRequest } from "../saving.ts";
import { bytesOf, isWordFile, wordFileOf, type NoWordFile, type WordFile } from "../word-files.ts";
import { useWorkbench } from "../workbench.ts";
import { Choice } from "./choice.tsx";
import { GoesOut } from "./goes-out.tsx";
import { Select } from "./select.tsx";

/** What is chosen about the Word file, and how a request takes it up. */
export interface WordChoices {
  readonly element: ReactNode;
  readonly prepare: (request: SaveRequest) => Promise<Asked<SaveRequest>>;
  /** The Word file is a party's own, whose pages carry no marking of ours. */
  readonly within: boolean;
}

/** A side of a redline: whose draft it is, and the file behind it. */
export interface RedlineSide {
  readonly party: string;
  readonly title: string;
  readonly file: WordFile | NoWordFile;
}

/** A redline inside the later draft's own file where both files are Word files; else it is said why not. */
export function useRedlineWithin(from: RedlineSide, to: RedlineSide): WordChoices {
  const { t } = useWorkbench();
  const words = t.wordFiles;
  const [where, setWhere] = useState<"within" | "plain">("within");
  const [settle, setSettle] = useState(false);
  const [formatting, setFormatting] = useState(false);
  const [a, b] = [from.file, to.file];
  if (!isWordFile(a) || !isWordFile(b)) {
    const lacking = [from, to].find(({ file }) => !isWordFile(file)) ?? from;
    return { element: <p className="hint">{whyNot(lacking, words)}</p>, prepare: unprepared, within: false };
  }
  const element = (
    <div className="word-choices">
      <Choice
        look="list"
        legend={words.legend}
        value={where}
        options={[
          { value: "within", label: words.within({ party: to.party, name: b.name }) },
          { value: "plain", label: words.plain },
        ]}
        onChange={setWhere}
      />
      {where === "within" && (
        <>
          <Check label={words.settle} checked={settle} onChange={setSettle} />
          <Check label={words.formatting} checked={formatting} onChange={setFormatting} />
          <p className="hint">{words.withinNote}</p>
          <GoesOut key={b.name} file={b} />
        </>
      )}
    </div>
  );
  const prepare = async (request: SaveRequest): Promise<Asked<SaveRequest>> => {
    if (where === "plain" || request.kind !== "comparison" || request.format !== "docx") return ok(request);
    const [earlier, later] = await Promise.all([bytesOf(a), bytesOf(b)]);
    if (!earlier.ok) return earlier;
    return later.ok ? ok({ ...request, within: { from: earlier.value, to: later.value, settle, formatting } }) : later;
  };
  return { element, prepare, within: where === "within" };
}

/** A party's text inside its own file, which comes back as it was kept where no word of it changed. */
export function useTextWithin(party: string, file: WordFile | NoWordFile | null): WordChoices {
  const { t } = useWorkbench();
  const words = t.wordFiles;
  const [how, setHow] = useState<"clean" | "tracked" | "plain">("clean");
  if (file === null || !isWordFile(file)) {
    const why = file === null ? null : whyNot({ party, title: party, file }, words);
    return { element: why === null ? null : <p className="hint">{why}</p>, prepare: unprepared, within: false };
  }
  const element = (
    <div className="word-choices">
      <Choice
        look="list"
        legend={words.legend}
        value={how}
        options={[
          { value: "clean", label: words.ownClean({ party, name: file.name }) },
          { value: "tracked", label: words.ownTracked({ party, name: file.name }) },
          { value: "plain", label: words.plainText },
        ]}
        onChange={setHow}
      />
      {how !== "plain" && (
        <>
          <p className="hint">{words.ownNote}</p>
          <GoesOut key={file.name} file={file} />
        </>
      )}
    </div>
  );
  const prepare = async (request: SaveRequest): Promise<Asked<SaveRequest>> => {
    if (how === "plain" || request.kind !== "draft" || request.format !== "docx") return ok(request);
    const read = await bytesOf(file);
    return read.ok ? ok({ ...request, within: { file: read.value, tracked: how === "tracked" } }) : read;
  };
  return { element, prepare, within: how !== "plain" };
}

/** A Word document in the style of a party's own file. */
export function useHouseStyle(drafts: readonly TabledDraft[]): WordChoices {
  const { t, record, ownFiles } = useWorkbench();
  const [chosen, setChosen] = useState("");
  const houses = drafts.flatMap((draft) => {
    const file = wordFileOf(draft, { record, ownFiles });
    return isWordFile(file) ? [{ id: draft.id, party: draft.party, file }] : [];
  });
  const house = houses.find(({ id }) => id === chosen)?.file;
  const element =
    houses.length === 0 ? null : (
      <label className="record-field word-choices">
        <span>{t.wordFiles.style}</span>
        <Select
          className="field"
          value={house === undefined ? "" : chosen}
          empty={t.wordFiles.styleOurs}
          options={houses.map(({ id, party, file }) => ({
            value: id,
            label: t.wordFiles.styleOf({ party, name: file.name }),
          }))}
          onChange={setChosen}
        />
        {house !== undefined && <span className="hint">{t.wordFiles.styleNote}</span>}
      </label>
    );
  const prepare = async (request: SaveRequest): Promise<Asked<SaveRequest>> => {
    const takes = request.kind === "composite" || request.kind === "draft" || request.kind === "comparison";
    if (house === undefined || !takes || request.format !== "docx") return ok(request);
    const read = await bytesOf(house);
    return read.ok ? ok({ ...request, house: read.value }) : read;
  };
  return { element, prepare, within: false };
}

/** Takes the file as it is. */
async function unprepared(request: SaveRequest): Promise<Asked<SaveRequest>> {
  return ok(request);
}

function whyNot({ title, file }: RedlineSide, words: ReturnType<typeof useWorkbench>["t"]["wordFiles"]): string {
  return "why" in file && file.why === "other" ? words.notWord({ name: file.name }) : words.notKept({ title });
}

function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactNode {
  return (
    <label className="word-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} /> {label}
    </label>
  );
}
