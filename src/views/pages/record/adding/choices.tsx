import type { ReactNode } from "react";
import { CONFIDENCES, type Confidence } from "../../../../core/common/confidence.ts";
import type { Party as PartyOfTalks } from "../../../../core/record/state.ts";
import { Party } from "../../../kit/party.tsx";
import { type Option } from "../../../kit/select.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { optionTitle } from "../../texts/draft-choice.tsx";
import { firstWords, flatPoints, namesOf } from "../../texts/labels.ts";
import { ChecksField, SelectField } from "../field.tsx";

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
export function PartyField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly empty?: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { whole } = useWorkbench();
  const options = whole.parties.map(({ id, name }) => ({ value: id, label: id === name ? id : `${id}, ${name}` }));
  return <SelectField {...props} options={options} />;
}

/** Parties by letters and name, for boxes to tick. */
export function partyChoices(
  parties: readonly PartyOfTalks[],
): readonly { readonly value: string; readonly label: ReactNode }[] {
  return parties.map(({ id, name }) => ({
    value: id,
    label: (
      <>
        {id} <span className="hint">{name}</span>
      </>
    ),
  }));
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
    <ChecksField
      label={label}
      value={value}
      options={whole.parties.map(({ id, name }) => ({
        value: id,
        label: (
          <>
            <Party id={id} /> {name !== id && name}
          </>
        ),
      }))}
      onChange={onChange}
    />
  );
}

/** Any number of things by their names. */
export function SeveralField({
  options,
  ...rest
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (value: readonly string[]) => void;
}): ReactNode {
  if (options.length === 0) return null;
  return (
    <ChecksField
      {...rest}
      className="adding-several"
      options={options.map(({ value, label }) => ({ value, label: <bdi>{label}</bdi> }))}
    />
  );
}

/** Drafts of the process by title, for lists. */
export function useDraftOptions(): readonly Option[] {
  const { whole, locale } = useWorkbench();
  return whole.drafts.map((draft) => ({ value: draft.id, label: optionTitle(whole.drafts, draft, locale.shortDate) }));
}

/** Points of a draft by label and heading or first words, for lists. */
export function usePointOptions(draft: string): readonly Option[] {
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
