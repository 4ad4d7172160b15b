import { say } from "../../../words/words.ts";
import { titleIn, whenSaid, type Agreement, type Commitment } from "../../../core/commitments/index.ts";
import type { InputHTMLAttributes, ReactNode } from "react";
import { PageLink } from "../../kit/page-link.tsx";
import { Party } from "../../kit/party.tsx";
import { Select } from "../../kit/select.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage } from "../../place.ts";
import type { RecordAccess } from "../../record.ts";
import { FillFrom } from "../record/fill-from.tsx";
import { mayWrite } from "../record/writing.tsx";
import type { Words } from "../../../words/types.ts";
import { useWorkbench } from "../../workbench.ts";
import { flatPoints, namesOf } from "../texts/labels.ts";
import { typeWords } from "./monitoring/model.ts";
import { textIds, titleOf, type CommitmentText } from "./model.ts";

/** What a page of commitments shows where no text is on record. */
export function NoText(): ReactNode {
  const words = useWorkbench().t.commitments;
  return (
    <Empty alone title={words.none} text={words.noneText}>
      <FillFrom page="tabling" />
    </Empty>
  );
}

/** Who owes or is owed: parties of the process by their sign, others by the name the text gives, nobody as such. */
export function Who({ ids, agreement }: { readonly ids: readonly string[]; readonly agreement: Agreement }): ReactNode {
  const { whole, t } = useWorkbench();
  if (ids.length === 0) return <span className="standing">{t.commitments.notNamed}</span>;
  return (
    <span className="parties">
      {ids.map((id) =>
        whole.parties.some((party) => party.id === id) ? (
          <Party key={id} id={id} />
        ) : (
          <bdi key={id} className="cm-who">
            {titleIn(agreement, id)}
          </bdi>
        ),
      )}
    </span>
  );
}

/** The label of a point, leading to the commitments that rest on it. */
export function PointLink({ text, point }: { readonly text: CommitmentText; readonly point: string }): ReactNode {
  const { place } = useWorkbench();
  return (
    <PageLink to={onPage(place, "commitments", { text: text.id, point })}>
      <bdi dir="ltr">{pointLabel(text, point)}</bdi>
    </PageLink>
  );
}

/** The label of a point as it is printed. */
export function pointLabel(text: CommitmentText, id: string): string {
  const flat = text.tabled === null ? undefined : flatPoints(text.tabled.draft).find(({ point }) => point.id === id);
  return flat === undefined ? titleIn(text.agreement, id) : namesOf([flat], "").join("").replace(/\.$/u, "") || id;
}

/** The deadline of a commitment, or that there is none. */
export function Deadline({ of, agreement }: { readonly of: Commitment; readonly agreement: Agreement }): ReactNode {
  const { t } = useWorkbench();
  const { window } = of;
  if (window?.due === undefined)
    return window?.vague === undefined ? (
      <span className="hint">{t.commitments.noDeadline}</span>
    ) : (
      <span className="standing">
        <q lang="en">{window.vague}</q>
      </span>
    );
  const unstated = "anchor" in window.due && window.due.anchor === null;
  return <span className={unstated ? "standing" : undefined}>{say(t, whenSaid(agreement, window.due))}</span>;
}

/** Who verifies a commitment, or that nobody does. */
export function Verifier({ of, agreement }: { readonly of: Commitment; readonly agreement: Agreement }): ReactNode {
  const { t } = useWorkbench();
  const { monitor } = of;
  if (monitor === undefined || monitor.body === null) return <span className="hint">{t.commitments.nobody}</span>;
  return (
    <>
      <Who ids={[monitor.body]} agreement={agreement} />
      {monitor.general === true && <span className="hint"> {t.commitments.generalOnly}</span>}
    </>
  );
}

/** Confirmed by a person, or proposed by the tool with its confidence. */
export function Standing({ of, text }: { readonly of: Commitment; readonly text: CommitmentText }): ReactNode {
  const { t } = useWorkbench();
  if (text.confirmed.has(of.id)) return <span>{t.commitments.confirmed}</span>;
  return (
    <span className="standing">{t.commitments.proposedWith({ percent: Math.round((of.confidence ?? 0) * 100) })}</span>
  );
}

/** Chooses the text that a page looks at; on a static page each leads to the same page of its own. */
export function TextChoice({ chosen, page }: { readonly chosen: CommitmentText; readonly page: string }): ReactNode {
  const { state, place, go, t, still } = useWorkbench();
  const texts = textIds(state).map((id) => ({ value: id, label: titleOf(state, id) }));
  const of = (text: string) => onPage(place, page, { ...kept(place.values), text });
  if (still !== undefined)
    return (
      <nav aria-label={t.commitments.text}>
        <ul className="site-inline">
          {texts.map(({ value, label }) => (
            <li key={value}>
              <PageLink to={of(value)} {...(value === chosen.id ? { current: "page" as const } : {})}>
                <bdi>{label}</bdi>
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
    );
  return (
    <Labelled label={t.commitments.text}>
      <Select value={chosen.id} options={texts} onChange={(text) => go(of(text))} />
    </Labelled>
  );
}

/** How much of what is said of a text rests on what persons confirmed. */
export function basisSaid(t: Words, { confirmed, agreement }: CommitmentText): string {
  const { size } = confirmed;
  return t.commitments.checks.columnBasis({ confirmed: size, proposed: agreement.commitments.length - size });
}

/** Whether the reader may record commitments of a text: an own file, which nobody has tabled, has none on record. */
export function recordsDuties(record: RecordAccess | null, text: CommitmentText): boolean {
  return record !== null && text.tabled?.own !== true && mayWrite(record, "judgements");
}

/** A control under its name. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <label className="cm-field">
      <span className="label">{label}</span>
      {children}
    </label>
  );
}

/** A number to write, under its name. */
export function NumberField({
  label,
  onChange,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> & {
  readonly label: string;
  readonly onChange: (typed: string) => void;
}): ReactNode {
  return (
    <Labelled label={label}>
      <input className="input cm-number" type="number" {...rest} onChange={({ target }) => onChange(target.value)} />
    </Labelled>
  );
}

/** A written number as a whole one within bounds. */
export function whole(typed: string, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(Number(typed) || 0)));
}

/** Kinds of events that a field offers. */
export function TypeList({
  id,
  types,
  written,
}: {
  readonly id: string;
  readonly types: readonly string[];
  /** What is filled in, where it is not the kind itself. */
  readonly written?: (type: string) => string;
}): ReactNode {
  return (
    <datalist id={id}>
      {types.map((type) => (
        <option key={type} value={written?.(type) ?? type}>
          {typeWords(type)}
        </option>
      ))}
    </datalist>
  );
}

/** Words as the text says them. */
export function TextWords({ of }: { readonly of: string | undefined }): ReactNode {
  return <bdi lang="en">{of}</bdi>;
}

/** The way to a commitment of a text, under words for it. */
export function CommitmentLink({
  text,
  id,
  words,
}: {
  readonly text: string;
  readonly id: string;
  readonly words: string;
}): ReactNode {
  const { place } = useWorkbench();
  return (
    <PageLink to={onPage(place, "commitments", { text, c: id })}>
      <TextWords of={words} />
    </PageLink>
  );
}

/** Values that mean the same on another text. */
function kept(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return values["view"] === undefined ? {} : { view: values["view"] };
}
