// Pages of the reference that follow from the built program: its commands, its interface, the library's types.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseSync } from "rolldown/utils";
import { root } from "../setup.mjs";

const built = (path) => import(pathToFileURL(join(root, "dist", path)).href);
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** Every command with its help, as it prints it itself. */
export async function commandLine() {
  const { allCommands } = await built("cli/commands/index.js");
  const { helpLines } = await built("cli/help.js");
  const { en } = await built("words/english.js");
  const { cli } = en;
  const sections = await Promise.all(
    allCommands.map(async ({ name, usage, load }) => {
      const lines = helpLines((await load()).help?.(cli) ?? []);
      const more = lines.length === 0 ? [] : ["", "```", ...lines, "```"];
      return [`## parley ${name}`, "", `${cli.summaries[name]}.`, "", "```", `parley ${usage}`, "```", ...more, ""];
    }),
  );
  const about = [cli.files, cli.named, cli.exit, cli.language];
  return [
    "# The command line",
    "",
    `${cli.title}.`,
    "",
    ...about.flatMap((line) => [line, ""]),
    ...sections.flat(),
  ].join("\n");
}

/** Every route with what it takes, from the description that the server gives of itself. */
export async function interfaceOf() {
  const { routes } = await built("server/routes/index.js");
  const { describeRoutes } = await built("server/openapi.js");
  const { paths, info } = describeRoutes(routes, "");
  const lines = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).flatMap(([verb, { summary, parameters = [], requestBody, responses }]) => {
      const asked = parameters.map(({ name, in: where, required, description = "" }) => [
        name,
        where,
        required === true ? "yes" : "",
        description,
      ]);
      const schema = requestBody?.content?.["application/json"]?.schema;
      const body = Object.keys(schema?.properties ?? {}).map((name) => [
        name,
        "body",
        schema.required?.includes(name) === true ? "yes" : "",
        schema.properties[name].description ?? "",
      ]);
      const rows = [...asked, ...body].map((row) => `| \`${row[0]}\` | ${row[1]} | ${row[2]} | ${cell(row[3])} |`);
      const table = rows.length === 0 ? [] : ["", "| field | in | required | meaning |", "|---|---|---|---|", ...rows];
      const answers = Object.entries(responses).map(
        ([status, { description }]) => `| ${status} | ${cell(description)} |`,
      );
      return [
        `## ${verb.toUpperCase()} ${path}`,
        "",
        `${summary}.`,
        ...table,
        "",
        "| answer | when |",
        "|---|---|",
        ...answers,
        "",
      ];
    }),
  );
  return [
    "# The interface",
    "",
    `${info?.description ?? ""}`,
    "",
    "A running server gives the same with the shape of every value at `/api/openapi.json` (OpenAPI 3.1); how words are quoted, and who may write what, is in [the record](record.md).",
    "",
    ...lines,
  ].join("\n");
}

/** What a file of types exports: its statements by name, and the names that it hands on from others. */
const read = new Map();
function fileOf(path) {
  const known = read.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, "utf8");
  const { program, comments } = parseSync(path, text);
  const own = new Map();
  const from = [];
  const beside = (source) => join(dirname(path), source.replace(/\.[jt]s$/u, ".d.ts"));
  for (const statement of program.body) {
    if (statement.type === "ExportAllDeclaration") from.push({ path: beside(statement.source.value), all: true });
    if (statement.type !== "ExportNamedDeclaration") continue;
    if (statement.source !== null && statement.source !== undefined) {
      const names = statement.specifiers.map(({ local, exported }) => [exported.name, local.name]);
      from.push({ path: beside(statement.source.value), names });
      continue;
    }
    const { declaration } = statement;
    if (declaration === null || declaration === undefined) continue;
    const names = declaration.declarations?.map(({ id }) => id.name) ?? [declaration.id.name];
    const doc = comments.findLast(
      ({ end }) => end <= statement.start && text.slice(end, statement.start).trim() === "",
    );
    for (const name of names)
      own.set(name, { code: text.slice(statement.start, statement.end), doc: doc?.value ?? "" });
  }
  read.set(path, { own, from });
  return read.get(path);
}

/** All that an entrance exports, by name. */
function exportsOf(path) {
  const { own, from } = fileOf(path);
  const found = new Map(own);
  for (const each of from) {
    const there = exportsOf(each.path);
    if (each.all === true) for (const [name, value] of there) found.set(name, value);
    else for (const [name, local] of each.names) if (there.has(local)) found.set(name, there.get(local));
  }
  return found;
}

const plain = (doc) =>
  doc
    .split("\n")
    .map((line) => line.replace(/^\s*\*+ ?/u, "").trim())
    .join(" ")
    .trim();

/** The library's entrances with every name, its meaning and its type. */
export function library() {
  const about = readFileSync(join(root, "packages/library/README.md"), "utf8")
    .replace(/^# .*$/mu, "# The library")
    .trim();
  const entrances = ["text", "bargain", "commitments", "evidence", "record", "briefing", "formats", "common", "words"];
  const sections = entrances.flatMap((name) => {
    const path =
      name === "formats" ? "formats/index.d.ts" : name === "words" ? "words/words.d.ts" : `core/${name}/index.d.ts`;
    const names = [...exportsOf(join(root, "dist", path))].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      `## parley-library/${name}`,
      "",
      ...names.flatMap(([exported, { code, doc }]) => [
        `### ${exported}`,
        "",
        ...(plain(doc) === "" ? [] : [plain(doc), ""]),
        "```ts",
        code.replace(/^export (?:declare )?/u, ""),
        "```",
        "",
      ]),
    ];
  });
  return `${[about, "", ...sections].join("\n")}\n`;
}
