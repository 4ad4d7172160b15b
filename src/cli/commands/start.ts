import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonLog, type Log } from "../../server/log.ts";
import type { MessageOptions } from "../../server/messages/index.ts";
import { isMailOptions } from "../../server/messages/mail.ts";
import { startServer, type RunningServer, type ServeOptions } from "../../server/serve.ts";
import { isProviderOptions, type ProviderOptions } from "../../server/sign-in/identity-provider.ts";
import { startTokens, type StartTokens } from "../../server/sign-in/start-token.ts";
import { openStore, storePlace, type Store } from "../../store/index.ts";
import { kinds } from "../../core/record/parts.ts";
import { failureLine, say } from "../../words/words.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Arguments, type Command, type Terminal } from "../command.ts";
import { importAll } from "../starting/import-all.ts";
import { officeLinks } from "../starting/office-links.ts";
import { openBrowser } from "../starting/open-browser.ts";

const packageFolder = fileURLToPath(new URL("../../../", import.meta.url));
const examples = ["lake-irrin", "ukraine"].map((name) => join(packageFolder, "examples", name));

/** Numbers from a word of the command line. */
function numberOf(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/u.test(text) || value > most)
    throw new UsageError(
      said("choice-option", { option: name, given: text, choices: said("choices.between", { least: 0, most }) }),
    );
  return value;
}

/** The public address with nothing after it; only https keeps cookies and passkeys safe. */
function originOf(text: string): string {
  const wrong = said("origin-option", { given: text });
  if (!URL.canParse(text)) throw new UsageError(wrong);
  const url = new URL(text);
  if (url.protocol !== "https:" || url.pathname !== "/" || url.search + url.hash + url.username !== "")
    throw new UsageError(wrong);
  return url.origin;
}

/** How people are told outside of the pages, as the environment says it. */
function messageOptions(environment: Readonly<Record<string, string | undefined>>): MessageOptions {
  const listed = (environment["PARLEY_WEBHOOK_HOSTS"] ?? "").split(",").map((host) => host.trim());
  const webhookHosts = listed.filter((host) => host !== "");
  const server = environment["PARLEY_SMTP"] ?? "";
  if (server === "") return { webhookHosts };
  const mail = { server, from: environment["PARLEY_MAIL_FROM"] ?? "" };
  if (!isMailOptions(mail)) throw new UsageError(said("smtp-option"));
  return { webhookHosts, mail };
}

/** The identity provider that the environment names. */
function providerOptions(environment: Readonly<Record<string, string | undefined>>): ProviderOptions | null {
  const issuer = environment["PARLEY_OIDC_ISSUER"] ?? "";
  if (issuer === "") return null;
  const clientId = environment["PARLEY_OIDC_CLIENT"] ?? "";
  const named = { issuer, clientId, clientSecret: environment["PARLEY_OIDC_SECRET"] ?? "", name: "" };
  if (!isProviderOptions(named)) throw new UsageError(said("oidc-option"));
  return { ...named, name: environment["PARLEY_OIDC_NAME"] || new URL(issuer).hostname };
}

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/** `parley start`: the workbench on this machine alone, with accounts to be tried out, or with accounts at a public address. */
export const startCommand: Command = {
  help: ({ options }) => [
    ["--no-open", options.noOpen],
    ["--port N", options.port],
    ["--accounts", options.accounts],
    ["--origin URL", options.origin],
    ["--address IP", options.address],
    ["--proxies N", options.proxies],
    ["PARLEY_DATA", options.data],
    ["DATABASE_URL", options.database],
    ["PARLEY_OIDC_ISSUER", options.oidcIssuer],
    ["PARLEY_OIDC_CLIENT, PARLEY_OIDC_SECRET", options.oidcClient],
    ["PARLEY_OIDC_NAME", options.oidcName],
    ["PARLEY_SMTP", options.smtp],
    ["PARLEY_MAIL_FROM", options.mailFrom],
    ["PARLEY_WEBHOOK_HOSTS", options.webhookHosts],
  ],
  options: {
    "no-open": { type: "boolean" },
    port: { type: "string" },
    accounts: { type: "boolean" },
    origin: { type: "string" },
    address: { type: "string" },
    proxies: { type: "string" },
  },
  async run(args, terminal) {
    const webFolder = join(packageFolder, "dist", "web");
    if (!existsSync(join(webFolder, "index.html"))) {
      terminal.note(say(terminal.t, said("not-built")));
      return 1;
    }
    const address = args.value("address");
    const given = args.value("origin");
    const origin = given === undefined ? undefined : originOf(given);
    if (origin !== undefined && args.has("accounts")) throw new UsageError(said("accounts-option"));
    if (origin === undefined && address !== undefined && !loopback.has(address))
      throw new UsageError(said("address-open", { given: address }));
    const messages = messageOptions(process.env);
    const provider = providerOptions(process.env);
    const opened = await openStore(storePlace(process.env), kinds);
    if (!opened.ok) throw new CommandFailure(opened.failure);
    const store = opened.value;
    if (store.damage !== null) terminal.note(`parley start: ${failureLine(terminal.t, store.damage)}`);
    try {
      const common = { store, webFolder, version: terminal.version, args, terminal };
      if (origin !== undefined) return await runForMembers({ ...common, messages, provider }, origin);
      return args.has("accounts") ? await runTrial({ ...common, messages, provider }) : await runAlone(common);
    } finally {
      await store.close();
    }
  },
};

interface Running {
  readonly store: Store;
  readonly webFolder: string;
  readonly version: string;
  readonly args: Arguments;
  readonly terminal: Terminal;
}

/** People with accounts can be told outside of the pages. */
interface ForMembers extends Running {
  readonly messages: MessageOptions;
  readonly provider: ProviderOptions | null;
}

/** One person, no login: the printed address lets one browser in. */
async function runAlone({ store, webFolder, version, args, terminal }: Running): Promise<number> {
  const folders = [...examples, ...args.words.map((word) => resolve(word))];
  // What is damaged is read as it is.
  const shown = store.damage === null ? await importAll(store, folders, terminal) : await store.processes(null);
  const tokens = startTokens();
  const log = failuresOnly(terminal);
  const server = await listen({ mode: { kind: "alone", tokens }, store, webFolder, log, version, port: 0 }, args);
  terminal.out(addressWith(tokens, server));
  terminal.note(terminal.t.cli.shows({ processes: shown }));
  if (!args.has("no-open")) openBrowser(addressWith(tokens, server));
  if (process.stdin.isTTY) {
    terminal.note(terminal.t.cli.another);
    process.stdin.on("data", () => terminal.note(addressWith(tokens, server)));
  }
  await untilTold();
  process.stdin.pause();
  await server.close();
  return 0;
}

/** Only what went wrong is of interest to one person. */
function failuresOnly(terminal: Terminal): Log {
  const write = jsonLog(
    (text) => terminal.note(text),
    () => new Date().toISOString(),
  );
  return (line) => {
    if (line.event === "failure") write(line);
  };
}

/** Accounts on this machine alone, over plain http, so that a newcomer sees the product as delegations see it. */
async function runTrial({
  store,
  webFolder,
  version,
  messages,
  provider,
  args,
  terminal,
}: ForMembers): Promise<number> {
  await importAll(store, [...examples, ...args.words.map((word) => resolve(word))], terminal);
  const log = failuresOnly(terminal);
  const mode = { kind: "accounts", origin: null } as const;
  const named = provider === null ? {} : { provider };
  const server = await listen({ mode, store, webFolder, log, version, messages, ...named, port: 0 }, args);
  const { cli } = terminal.t;
  terminal.note(cli.trial);
  const links = await officeLinks(store, new URL(server.url).origin, Date.now());
  for (const { process: id, url } of links) {
    terminal.note(cli.officeLink({ process: id }));
    terminal.out(url);
  }
  const [first] = links;
  if (first === undefined) terminal.out(server.url);
  terminal.note(first === undefined ? `${cli.signInOwn} ${cli.inviteThere}` : cli.inviteThere);
  if (!args.has("no-open")) openBrowser(first?.url ?? server.url);
  await untilTold();
  await server.close();
  return 0;
}

/** Members with accounts, at a public address. */
async function runForMembers(
  { store, webFolder, version, messages, provider, args, terminal }: ForMembers,
  origin: string,
): Promise<number> {
  const log = jsonLog(
    (text) => terminal.note(text),
    () => new Date().toISOString(),
  );
  const address = args.value("address");
  const proxies = args.value("proxies");
  const server = await listen(
    {
      mode: { kind: "accounts", origin },
      store,
      webFolder,
      log,
      version,
      messages,
      ...(provider === null ? {} : { provider }),
      port: 0,
      ...(address === undefined ? {} : { address }),
      ...(proxies === undefined ? {} : { proxies: numberOf("proxies", proxies, 10) }),
    },
    args,
  );
  terminal.out(`${origin}/`);
  terminal.note(terminal.t.cli.listens({ url: server.url, origin }));
  await untilTold();
  await server.close();
  return 0;
}

function addressWith(tokens: StartTokens, { url }: RunningServer): string {
  return `${url}#token=${tokens.issue()}`;
}

async function listen(options: ServeOptions, args: Arguments): Promise<RunningServer> {
  const given = args.value("port");
  const port = given === undefined ? 4280 : numberOf("port", given, 65535);
  return startServer({ ...options, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    if (given === undefined) return startServer({ ...options, port: 0 });
    throw new CommandFailure(said("port-taken", { port }), undefined, { cause: error });
  });
}

function untilTold(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => done());
  });
}
