import type { ReactNode } from "react";
import { CONFIDENCES, type Confidence } from "../../../../core/common/confidence.ts";
import { Party, partyOf } from "../../../kit/party.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { draftTitle } from "../../texts/draft-choice.tsx";
import { firstWords, flatPoints, namesOf } from "../../texts/labels.ts";
import { SelectField } from "../field.tsx";

/** How well it is known. */
export function ConfidenceField({
  value,
  onChange,
}: {
  readonly value: Confidence | "";
  readonly onChange: (value: Confidence) => void;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <SelectField
      label={t.positions.confidence}
      value={value}
      options={CONFIDENCES.map((each) => ({
        value: each,
        label: each === "found" ? t.positions.read : t.text.confidence[each],
      }))}
      onChange={(chosen) => onChange(chosen === "" ? "found" : chosen)}
    />
  );
}

/** One party, by letters and name. */
export function PartyField({
  label,
  value,
  empty,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly empty: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { whole } = useWorkbench();
  return (
    <SelectField
      label={label}
      empty={empty}
      value={value}
      options={whole.parties.map(({ id, name }) => ({ value: id, label: id === name ? id : `${id}, ${name}` }))}
      onChange={onChange}
    />
  );
}

/** Any number of parties. */
export function PartiesField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}): ReactNode {
  const { whole } = useWorkbench();
  return (
    <fieldset className="record-parties">
      <legend>{label}</legend>
      {whole.parties.map(({ id }) => (
        <Check key={id} on={value.includes(id)} onChange={() => onChange(toggled(value, id))}>
          <Party id={id} /> {partyOf(whole, id).name !== id && <span>{partyOf(whole, id).name}</span>}
        </Check>
      ))}
    </fieldset>
  );
}

/** Any number of things by their names. */
export function SeveralField({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: readonly string[]) => void;
}): ReactNode {
  if (options.length === 0) return null;
  return (
    <fieldset className="record-parties adding-several">
      <legend>{label}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {options.map((option) => (
        <Check
          key={option.value}
          on={value.includes(option.value)}
          onChange={() => onChange(toggled(value, option.value))}
        >
          <bdi>{option.label}</bdi>
        </Check>
      ))}
    </fieldset>
  );
}

function Check({
  on,
  onChange,
  children,
}: {
  readonly on: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={onChange} />
      <span>{children}</span>
    </label>
  );
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** Drafts of the process by title, for lists. */
export function useDraftOptions(): readonly { readonly value: string; readonly label: string }[] {
  const { whole } = useWorkbench();
  return whole.drafts.map((draft) => ({ value: draft.id, label: `${draft.party}: ${draftTitle(draft)}` }));
}

/** Points of a draft by label and heading or first words, for lists. */
export function usePointOptions(draft: string): readonly { readonly value: string; readonly label: string }[] {
  const { whole, t } = useWorkbench();
  const tabled = whole.drafts.find(({ id }) => id === draft);
  if (tabled === undefined) return [];
  return flatPoints(tabled.draft).map((flat) => {
    const name = namesOf([flat], t.text.noLabel).join("").replace(/\.$/u, "");
    const words = flat.point.heading === "" ? flat.point.text : flat.point.heading;
    const short = firstWords(words, 60);
    return { value: flat.point.id, label: short === "" || short === name ? name : `${name} ${short}` };
  });
}
