import { record } from "./0001-record.ts";
import { accounts } from "./0002-accounts.ts";
import { usage } from "./0003-usage.ts";
import { access } from "./0004-access.ts";
import { messages } from "./0005-messages.ts";
import type { Migration } from "./migration.ts";

/** All steps; the version of a database is how many of them it has seen. */
export const migrations: readonly Migration[] = [record, accounts, usage, access, messages];

/** The version that this Parley reads and writes. */
export const schemaVersion = migrations.length;
