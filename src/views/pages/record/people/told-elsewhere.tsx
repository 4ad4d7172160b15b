import { useState, type ReactNode } from "react";
import { noticeTopics, type NoticePlan, type NoticeTopic } from "../../../../core/record/notices.ts";
import { failureWords } from "../../../../words/words.ts";
import type { RecordAccess, ToldLine } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { Table } from "../../../kit/table.tsx";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { ShownOnce } from "./shown-once.tsx";
import { useAsked } from "./use-asked.ts";
import { ChecksField, RecordForm, SelectField, TextField } from "../field.tsx";
import { WriteTrouble } from "../../../kit/write-trouble.tsx";

/** Where the reader is told that something waits: added, confirmed by a link, stopped. */
export function ToldElsewhere({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const words = t.accounts.messages;
  const { value: at, trouble, load, act } = useAsked(record.told);
  return (
    <Part id="messages" title={words.title}>
      <p className="page-sub">
        {words.intro} {at?.mails === false && words.noMail}
      </p>
      <WriteTrouble text={trouble} />
      {at !== null && at.addresses.length > 0 && (
        <AddressTable list={at.addresses} end={(id) => act(record.endTelling(id), words.stopped)} />
      )}
      {at !== null && <AddAddress record={record} mails={at.mails} onAdded={load} />}
    </Part>
  );
}

function AddressTable({
  list,
  end,
}: {
  readonly list: readonly ToldLine[];
  readonly end: (id: string) => Promise<void>;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.accounts.messages;
  const stateOf = ({ confirmed, failed }: ToldLine): string => {
    if (confirmed === null) return words.states.asked;
    return failed === null ? words.states.open : words.states.failed({ day: locale.shortMoment(failed) });
  };
  return (
    <Table
      className="rooms-table"
      labelled
      rows={list}
      keyOf={({ id }) => id}
      columns={[
        { head: words.where, cell: ({ address }) => <bdi>{address}</bdi> },
        { head: words.pace, cell: ({ pace }) => words.paces[pace] },
        {
          head: words.topicsLabel,
          cell: ({ topics }) => topics.map((topic) => words.topics[topic]).join(locale.comma),
        },
        { head: words.state, cell: stateOf },
        {
          head: words.stop,
          heard: true,
          cell: ({ id }) => (
            <Button look="link" onClick={() => void end(id)}>
              {words.stop}
            </Button>
          ),
        },
      ]}
    />
  );
}

/** What was done with an address: a link is on its way, or its key is to be copied. */
type Added = { readonly address: string } | { readonly secret: string };

function AddAddress({
  record,
  mails,
  onAdded,
}: {
  readonly record: RecordAccess;
  readonly mails: boolean;
  readonly onAdded: () => Promise<void>;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.accounts.messages;
  const [chosen, setKind] = useTyped<NoticePlan["kind"]>("kind", "mail");
  const kind = mails ? chosen : "webhook";
  const [address, setAddress] = useTyped("address", "");
  const [pace, setPace] = useTyped<NoticePlan["pace"]>("pace", "daily");
  const [topics, setTopics] = useTyped<readonly string[]>("topics", noticeTopics);
  const [added, setAdded] = useState<Added | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async () => {
    const where = address.trim();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const of = topics as readonly NoticeTopic[];
    const kept = await record.tellAt({ kind, address: where, pace, topics: of, language: locale.language, zone });
    setTrouble(kept.ok ? null : failureWords(t, kept.failure));
    if (!kept.ok) return;
    setAdded(kept.value.secret === null ? { address: where } : { secret: kept.value.secret });
    setAddress("");
    await onAdded();
  };
  return (
    <RecordForm onSubmit={submit} className="invite" label={words.add}>
      <WriteTrouble text={trouble} />
      <div className="tabling-fields">
        {mails && (
          <SelectField
            label={words.by}
            value={kind}
            options={(["mail", "webhook"] as const).map((value) => ({ value, label: words.kinds[value] }))}
            onChange={setKind}
          />
        )}
        <TextField
          label={kind === "mail" ? words.address : words.url}
          required
          autoCapitalize="none"
          value={address}
          onChange={setAddress}
        />
        <SelectField
          label={words.pace}
          value={pace}
          options={(["once", "daily"] as const).map((value) => ({ value, label: words.paces[value] }))}
          onChange={setPace}
        />
      </div>
      <ChecksField
        label={words.topicsLabel}
        value={topics}
        options={noticeTopics.map((value) => ({ value, label: words.topics[value] }))}
        onChange={setTopics}
      />
      <div className="tools">
        <Button look="main" type="submit" disabled={address.trim() === "" || topics.length === 0}>
          {words.add}
        </Button>
      </div>
      {added !== null && <WhatNow added={added} />}
    </RecordForm>
  );
}

/** What is to be done now: open the link, or copy the key. */
function WhatNow({ added }: { readonly added: Added }): ReactNode {
  const { t } = useWorkbench();
  const words = t.accounts.messages;
  if ("address" in added)
    return (
      <p role="status" className="hint">
        {words.asked(added)}
      </p>
    );
  return <ShownOnce label={words.secret} text={added.secret} button={t.briefings.copy} />;
}
