import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { NoticeTopic } from "../../core/record/notices.ts";
import type { MessageStore, NewMessage, NoticeAddress, NoticeCount, OutboxMessage } from "../contract.ts";
import { numberOf, textOf, textOrNull, type Database, type Row, type Transaction } from "../database.ts";
import { refusals, notFound, refuse } from "../failures.ts";

const columns =
  "id, account, kind, address, pace, topics, language, zone, secret, made, confirmed, told, known, failed";

/** Most addresses that one account has. */
const mostAddresses = 5;

function addressOf(row: Row): NoticeAddress {
  return {
    id: textOf(row, "id"),
    account: textOf(row, "account"),
    kind: textOf(row, "kind") as NoticeAddress["kind"],
    address: textOf(row, "address"),
    pace: textOf(row, "pace") as NoticeAddress["pace"],
    topics: JSON.parse(textOf(row, "topics")) as readonly NoticeTopic[],
    language: textOf(row, "language"),
    zone: textOf(row, "zone"),
    secret: textOf(row, "secret"),
    made: textOf(row, "made"),
    confirmed: textOrNull(row, "confirmed"),
    told: textOf(row, "told"),
    known: JSON.parse(textOf(row, "known")) as readonly string[],
    failed: textOrNull(row, "failed"),
  };
}

function messageOf(row: Row): OutboxMessage {
  return {
    id: textOf(row, "id"),
    address: textOf(row, "address"),
    kind: textOf(row, "kind") as OutboxMessage["kind"],
    counts: JSON.parse(textOf(row, "body")) as readonly NoticeCount[],
    made: textOf(row, "made"),
    attempts: numberOf(row, "attempts"),
  };
}

/** Ends addresses by one of their columns, with what is on its way there; how many there were. */
export async function dropAddresses(tx: Transaction, by: "id" | "account", value: string): Promise<number> {
  await tx.run(`DELETE FROM outbox WHERE address IN (SELECT id FROM notice_address WHERE ${by} = $1)`, value);
  return tx.run(`DELETE FROM notice_address WHERE ${by} = $1`, value);
}

async function add(tx: Transaction, address: NoticeAddress, first: NewMessage | null, stale: string): Promise<void> {
  const held = await tx.all(`SELECT ${columns} FROM notice_address WHERE account = $1`, address.account);
  const never = held.map(addressOf).filter(({ confirmed, made }) => confirmed === null && made < stale);
  for (const { id } of never) await dropAddresses(tx, "id", id);
  if (held.length - never.length >= mostAddresses) refuse(failed(said("too-many-addresses", { most: mostAddresses })));
  await tx.run(
    `INSERT INTO notice_address (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    address.id,
    address.account,
    address.kind,
    address.address,
    address.pace,
    JSON.stringify(address.topics),
    address.language,
    address.zone,
    address.secret,
    address.made,
    address.confirmed,
    address.told,
    JSON.stringify(address.known),
    address.failed,
  );
  if (first !== null) await post(tx, first);
}

async function post(tx: Transaction, { id, address, kind, counts, made }: NewMessage): Promise<void> {
  await tx.run(
    "INSERT INTO outbox (id, address, kind, body, made, next, attempts) VALUES ($1, $2, $3, $4, $5, $5, 0)",
    id,
    address,
    kind,
    JSON.stringify(counts),
    made,
  );
}

/** Addresses and messages on either engine. */
export function messageStore(database: Database): MessageStore {
  return { ...addresses(database), ...outbox(database) };
}

/** Where people are told. */
function addresses(database: Database) {
  const listed = (where: string, ...values: string[]) =>
    database.read("accounts", async (tx) => {
      const rows = await tx.all(`SELECT ${columns} FROM notice_address WHERE ${where} ORDER BY made, id`, ...values);
      return rows.map(addressOf);
    });
  return {
    addNoticeAddress: (address, first, stale) =>
      refusals(() => database.write("accounts", (tx) => add(tx, address, first, stale))),
    noticeAddresses: (account) => listed("account = $1", account),
    noticeAddress: async (id) => (await listed("id = $1", id))[0] ?? null,
    openNoticeAddresses: () =>
      listed(
        "confirmed IS NOT NULL AND EXISTS" +
          " (SELECT 1 FROM member WHERE member.account = notice_address.account AND member.removed IS NULL)",
      ),
    confirmNoticeAddress: (id, at) =>
      database.write("accounts", async (tx) => {
        await tx.run("UPDATE notice_address SET confirmed = $2 WHERE id = $1 AND confirmed IS NULL", id, at);
      }),
    dropNoticeAddress: (account, id) =>
      refusals(() =>
        database.write("accounts", async (tx) => {
          const [row] = await tx.all("SELECT account FROM notice_address WHERE id = $1", id);
          if (row === undefined || (account !== null && textOf(row, "account") !== account)) refuse(notFound());
          await dropAddresses(tx, "id", id);
        }),
      ),
  } satisfies Partial<MessageStore>;
}

/** What is on its way. */
function outbox(database: Database) {
  return {
    toldAt: ({ id, told, known: before }, known, at, message) =>
      database.write("accounts", async (tx) => {
        // Of several servers that look at the same time the first writes.
        const first = await tx.run(
          "UPDATE notice_address SET told = $4, known = $5 WHERE id = $1 AND told = $2 AND known = $3",
          id,
          told,
          JSON.stringify(before),
          at,
          JSON.stringify(known),
        );
        if (first === 1 && message !== null) await post(tx, message);
        return first === 1;
      }),
    dueMessages: (now, most) =>
      database.read("accounts", async (tx) => {
        const rows = await tx.all(
          "SELECT id, address, kind, body, made, attempts FROM outbox WHERE next <= $1 ORDER BY next, id LIMIT $2",
          now,
          most,
        );
        return rows.map(messageOf);
      }),
    takeMessage: ({ id, attempts }, next) =>
      database.write("accounts", async (tx) => {
        const taken = await tx.run(
          "UPDATE outbox SET attempts = attempts + 1, next = $3 WHERE id = $1 AND attempts = $2",
          id,
          attempts,
          next,
        );
        return taken === 1;
      }),
    endMessage: ({ id, address }, at) =>
      database.write("accounts", async (tx) => {
        await tx.run("DELETE FROM outbox WHERE id = $1", id);
        await tx.run("UPDATE notice_address SET failed = $2 WHERE id = $1", address, at);
      }),
  } satisfies Partial<MessageStore>;
}
