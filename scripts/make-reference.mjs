// Makes docs/reference.md from the declarations of things: npx tsx scripts/make-reference.mjs
// What a field holds is what its words say, else the comment on it.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseSync } from "rolldown/utils";
import { root } from "./setup.mjs";

const load = (path) => import(join(root, "src", path));
const { kinds } = await load("core/record/parts.ts");
const { manifest, readManifest } = await load("formats/process/manifest.ts");
const words = JSON.parse(readFileSync(join(root, "src/words/en.json"), "utf8")).things;

/** Constants and imports of a source file, with the comments before what they declare. */
const files = new Map();
function fileOf(path) {
  if (files.has(path)) return files.get(path);
  const text = readFileSync(path, "utf8");
  const { program, comments } = parseSync(path, text);
  const consts = new Map();
  const imports = new Map();
  for (const statement of program.body) {
    const declared = statement.declaration ?? statement;
    for (const { id, init } of declared.type === "VariableDeclaration" ? declared.declarations : [])
      consts.set(id.name, { init, start: statement.start });
    for (const { local, imported } of statement.type === "ImportDeclaration" ? statement.specifiers : [])
      imports.set(local.name, { name: imported?.name, path: resolve(dirname(path), statement.source.value) });
  }
  const doc = (at) => {
    const before = comments.findLast(({ end }) => end <= at && text.slice(end, at).trim() === "");
    if (before?.value.startsWith("*") !== true) return "";
    return before.value
      .split("\n")
      .map((line) => line.replace(/^\s*\*+\s?/, "").trim())
      .filter((line) => line !== "")
      .join(" ");
  };
  const file = { path, consts, imports, doc };
  files.set(path, file);
  return file;
}

/** The fields that an expression declares, by name, each with its comment and its own expression. */
function fieldsIn(node, file) {
  if (node?.type === "ObjectExpression") {
    return new Map(
      node.properties.flatMap((property) => {
        if (property.type === "SpreadElement") return [...fieldsIn(property.argument, file)];
        return [[property.key.name, { doc: file.doc(property.start), node: property.value, file }]];
      }),
    );
  }
  if (node?.type === "MemberExpression") return fieldsIn(node.object, file);
  if (node?.type === "TSAsExpression") return fieldsIn(node.expression, file);
  if (node?.type === "CallExpression") {
    const [first, second] = node.arguments;
    return fieldsIn(first?.type === "Literal" ? second : first, file);
  }
  if (node?.type !== "Identifier") return new Map();
  const own = file.consts.get(node.name);
  if (own !== undefined) return fieldsIn(own.init, file);
  const from = file.imports.get(node.name);
  if (from === undefined || !from.path.startsWith(root) || !from.path.includes("/core/")) return new Map();
  const other = fileOf(from.path);
  return fieldsIn(other.consts.get(from.name)?.init, other);
}

/** What is said of a field: beside it, else where the shape that it takes is declared. */
function docOf(declared) {
  if (declared === undefined || declared.doc !== "") return declared?.doc ?? "";
  let { node, file } = declared;
  while (node?.type === "CallExpression") node = node.arguments[0];
  if (node?.type !== "Identifier") return "";
  const from = file.imports.get(node.name);
  if (from !== undefined && (!from.path.includes("/core/") || from.path.endsWith("/shape.ts"))) return "";
  const name = from?.name ?? node.name;
  if (from !== undefined) file = fileOf(from.path);
  const found = file.path.endsWith("names.ts") ? undefined : file.consts.get(name);
  return found === undefined ? "" : file.doc(found.start);
}

/** Every declared thing by name: what its comment says, and its fields. */
const things = new Map();
const folder = join(root, "src/core/things");
for (const name of readdirSync(folder).filter((each) => each.endsWith(".ts") && !each.includes(".test."))) {
  const file = fileOf(join(folder, name));
  for (const { init, start } of file.consts.values())
    if (init?.callee?.name === "thing" && !things.has(init.arguments[0].value))
      things.set(init.arguments[0].value, { doc: file.doc(start), fields: fieldsIn(init, file) });
}

// What an agreement says is declared with the rules of agreements; an entry holds its frame, or one commitment of it.
const agreements = fileOf(join(root, "src/core/commitments/model.ts"));
const declaredThere = (name) => ({ doc: "", node: agreements.consts.get(name).init, file: agreements });
things.set("agreement", {
  doc: "An agreement as commitments, without these.",
  fields: fieldsIn(declaredThere("frameFields").node, agreements),
});
things.set("commitment", {
  doc: "A commitment of an agreement.",
  fields: new Map([["commitment", declaredThere("commitmentShape")]]),
});

const FORMS = {
  text: "text",
  words: "text, not empty",
  line: "text of one line",
  name: "name",
  date: "day, month or year",
  moment: "day or instant",
  decimal: "number as text",
  flag: "true or false",
  pattern: "text of a form",
};

function formOf({ form, nullable, refers }) {
  const named =
    refers === undefined || refers.to === "self" ? "" : ` of ${/^[aeiou]/.test(refers.to) ? "an" : "a"} ${refers.to}`;
  const or = nullable ? ", or null" : "";
  if (form === undefined) return `any JSON${or}`;
  if (form.kind === "word") return `${form.words.map((word) => `\`${word}\``).join(", ")}${or}`;
  if (form.kind === "number") return `${form.whole ? "whole number" : "number"}${rangeOf(form)}${or}`;
  if (form.kind === "list") return `list of: ${formOf(form.of)}${form.least > 0 ? `; ${form.least} or more` : ""}${or}`;
  if (form.kind === "record") return `by ${form.keys?.refers?.to ?? "name"}: ${formOf(form.of)}${or}`;
  if (form.kind === "object") return `fields${or}`;
  if (form.kind === "choice") return `one of ${[...form.cases.keys()].join(", ")}${or}`;
  if (form.kind === "lazy") return `the same again${or}`;
  return `${refers?.to === "point" ? "id of a point" : `${FORMS[form.kind]}${named}`}${or}`;
}

function rangeOf({ least, most }) {
  const end = most === Number.MAX_SAFE_INTEGER || most === Infinity ? "" : ` to ${most}`;
  return least > 0 || end !== "" ? ` from ${least}${end}` : "";
}

/** Names that say by themselves what a field of a thing holds, wherever it stands. */
const PLAIN = new Set(
  "agreement body by commitment date day deadline draft drafts endDate file from heading id issue json name note on parties party percent place point points purpose reason source text timeZone title to until why".split(
    " ",
  ),
);
const untold = [];

/** The rows of the fields of a shape, those of what stands within it included. */
function rowsOf(shape, docs, told, path = "", of = "") {
  const { form } = shape;
  if (form?.kind === "list") return rowsOf(form.of, docs, told, `${path}[]`);
  if (form?.kind === "record") return rowsOf(form.of, docs, told, `${path}{}`);
  if (form?.kind !== "object") return [];
  return [...form.fields].flatMap(([name, field]) => {
    const declared = docs.get(name);
    const full = path === "" ? name : `${path}.${name}`;
    const empty = field.empty === undefined || field.empty === "" ? "" : `; in files \`${field.empty}\` where empty`;
    const left = field.optional ? "; may be left out" : "";
    const says = (path === "" ? told[name]?.meaning : undefined) ?? docOf(declared);
    if (path === "" && says === "" && !PLAIN.has(name)) untold.push(`${of}.${name}`);
    return [
      `| \`${full}\` | ${formOf(field)}${left}${empty} | ${says} |`,
      ...rowsOf(field, declared === undefined ? new Map() : fieldsIn(declared.node, declared.file), told, full),
    ];
  });
}

function section(title, doc, shape, docs, told, written) {
  const rows = rowsOf(shape, docs, told, "", title).map((row) => (written === undefined ? row : written(row)));
  const also = written === undefined ? "" : " required | example |";
  const table =
    rows.length === 0
      ? []
      : ["", `| field | holds | meaning |${also}`, `|---|---|---|${also.replaceAll(/[^|]+/g, "---")}`, ...rows];
  return [`### ${title}`, ...(doc === "" ? [] : ["", doc]), ...table, ""];
}

const tables = [
  ["claims.csv", "claim"],
  ["resolutions.csv", "resolution"],
  ["positions.csv", "position"],
  ["assessments.csv", "assessment"],
  ["timeline.csv", "event"],
  ["topics.csv", "topic-row"],
];
/** The fictitious example, complete: whose first filled cell of a column shows how it is written. */
const examples = new Map(
  readdirSync(join(root, "examples/lake-irrin"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(join(root, "examples/lake-irrin"), path), new Uint8Array(readFileSync(path))];
    }),
);
const { readProcessFolder } = await load("formats/process-folder.ts");
const { parseCsv, writeCsv } = await load("formats/csv.ts");
const { Problems } = await load("formats/process/problems.ts");
const { yamlNode } = await load("formats/process/node.ts");
const { issueFile, readPositionFiles } = await load("formats/positions-folder.ts");
const { parse: parseYaml } = await import("yaml");

/** Whether a file is refused once the first cell that fills a column is emptied: asked of the reader itself. */
async function needed(file, rows, at) {
  const filled = rows.findIndex((row, line) => line > 0 && row[at] !== "");
  if (filled < 0) return "";
  const emptied = rows.map((row, line) => (line === filled ? row.map((cell, each) => (each === at ? "" : cell)) : row));
  const bytes = new TextEncoder().encode(writeCsv(emptied));
  const { ok } = await readProcessFolder(new Map([...examples, [file, bytes]]), "lake-irrin");
  if (ok) return "";
  return rows.every((row) => row[at] !== "") ? "yes" : "in some rows";
}

const short = (cell) =>
  (cell.length > 60 ? `${cell.slice(0, 57)}…` : cell).replaceAll("|", "\\|").replaceAll("\n", " ");

/** A table of a process folder: each column with what it holds, whether a row needs it, what it means and how it is written. */
async function tableSection([file, name]) {
  const { doc, fields } = things.get(name);
  const read = parseCsv(new TextDecoder().decode(examples.get(file)), { separator: "," });
  const rows = read.value.map(({ cells }) => cells);
  const [head] = rows;
  const shape = kinds.get(name)?.body;
  const told = { ...words.every, ...words[name] };
  const lines = [];
  for (const field of new Set([...head, ...fields.keys()])) {
    const at = head.indexOf(field);
    const form = shape?.form?.fields?.get(field);
    const example = rows.slice(1).find((row) => (row[at] ?? "") !== "")?.[at] ?? "";
    const required = at < 0 ? "" : await needed(file, rows, at);
    const means = told[field]?.meaning ?? docOf(fields.get(field));
    const holds = form === undefined ? "" : formOf(form);
    lines.push(
      `| \`${field}\` | ${holds} | ${required} | ${means} | ${example === "" ? "" : `\`${short(example)}\``} |`,
    );
  }
  return [
    `### ${file}`,
    "",
    `A row: \`${name}\`. ${doc}`.trim(),
    "",
    "| column | holds | required | meaning | example |",
    "|---|---|---|---|---|",
    ...lines,
    "",
  ];
}

/** Every place of a field such as `parties[].roles[].from` in a document: what holds it, and under which name. */
function placesOf(value, [step, ...rest]) {
  const name = step?.replace(/(?:\[\]|\{\})+$/, "");
  if (typeof value !== "object" || value === null || value[name] === undefined) return [];
  if (rest.length === 0) return [[value, name]];
  let within = [value[name]];
  for (const _each of step.match(/\[\]|\{\}/g) ?? []) within = within.flatMap((each) => Object.values(each ?? {}));
  return within.flatMap((each) => placesOf(each, rest));
}

/** Adds to the row of a field whether the file is refused where it is left out, asked of the reader itself, and how it is written. */
function writtenIn(file, refuses) {
  // What the fictitious example has no use for, the other shows.
  const sources = [
    new TextDecoder().decode(examples.get(file)),
    readFileSync(join(root, "examples/ukraine", file), "utf8"),
  ].map((source) => parseYaml(source));
  return (row) => {
    const path = /^\| `([^`]+)`/.exec(row)[1].split(".");
    for (const data of structuredClone(sources)) {
      const [[holder, name] = []] = placesOf(data, path);
      if (holder === undefined) continue;
      const example = holder[name];
      delete holder[name];
      const required = refuses(new TextEncoder().encode(JSON.stringify(data))) ? "yes" : "";
      return `${row} ${required} | ${exampleOf(example)} |`;
    }
    return `${row}  |  |`;
  };
}

function exampleOf(value) {
  const isPlain =
    typeof value !== "object" || (Array.isArray(value) && value.every((each) => typeof each !== "object"));
  return isPlain ? `\`${short(typeof value === "string" ? value : JSON.stringify(value))}\`` : "";
}

/** Whether a reader finds fault with a file. */
function faultIn(read) {
  const problems = new Problems();
  read(problems);
  return !problems.empty;
}

const columnsOf = (name) => [...things.get(name).fields.keys()].map((field) => `\`${field}\``).join(", ");
const fieldsOfConst = (path, name) => {
  const file = fileOf(join(root, "src", path));
  return fieldsIn(file.consts.get(name).init, file);
};

/** The text of the page. */
export const page = `${[
  "# Reference: fields of entries and files",
  "",
  "Made by `scripts/make-reference.mjs` from `src/core/things`; edit those. `a[].b` is a field of each item of a list, `a{}.b` of",
  "each value under a name. How files are written is in `draft-format.md`, what the gate asks besides in `record.md`.",
  "",
  "## Files of a process folder",
  "",
  "`parley new DIR` writes one with a row of each kind. All files but `process.yaml` may be absent. Required is a cell or",
  "field without which the file is refused; examples are from `examples/lake-irrin`, else from `examples/ukraine`.",
  "",
  "| file | a row is | columns |",
  "|---|---|---|",
  ...tables.map(([file, name]) => `| \`${file}\` | ${name} | ${columnsOf(name)} |`),
  "",
  ...section(
    "process.yaml",
    "",
    manifest,
    fieldsOfConst("formats/process/manifest.ts", "manifest"),
    {},
    writtenIn("process.yaml", (bytes) =>
      faultIn((problems) => readManifest(yamlNode(new TextDecoder().decode(bytes), "process.yaml", problems))),
    ),
  ),
  ...(await Promise.all(tables.map(tableSection))).flat(),
  ...section(
    "issues.yaml",
    "The fields of `position-frame`, and `issues`: those of `issue`, each with the `override` of `issue-standing`.",
    issueFile,
    new Map([
      ...things.get("position-frame").fields,
      [
        "issues",
        { doc: "", node: { type: "Identifier", name: "issue" }, file: fileOf(join(root, "src/core/things/issue.ts")) },
      ],
    ]),
    {},
    writtenIn("issues.yaml", (bytes) =>
      faultIn((problems) => readPositionFiles(new Map([["issues.yaml", bytes]]), problems)),
    ),
  ),
  "### drafts, briefings and the rest",
  "",
  "`drafts/ID.md` as in `draft-format.md`, or any file that Parley reads, `briefings/ID.md` as in `briefings.md`, `sources.json` is",
  "CSL-JSON (citation-style-language.org) with `kind` and `strength` under `custom`, `commitments.json` and `incidents.csv` as in",
  "`commitments.md`, `bargain.json` and `conflict.json` as in `bargaining.md`, `record/ROOM.jsonl` as in `record.md`.",
  "",
  "## Kinds of entry",
  "",
  ...[...kinds.values()].flatMap(({ name, version, writers, body }) => {
    const { doc = "", fields = new Map() } = things.get(name) ?? {};
    const head = `${doc} Written by: ${writers}${version === 1 ? "" : `; version ${version}`}.`.trim();
    return section(name, head, body, fields, { ...words.every, ...words[name] });
  }),
]
  .join("\n")
  .trimEnd()}\n`;

/** Why there is no such page: fields that nobody is told the meaning of; null where all are. */
export const trouble =
  untold.length === 0
    ? null
    : `Nobody is told what these fields hold: ${untold.join(", ")}. Give each a meaning in src/words (things) or a comment.`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = join(root, "docs/reference.md");
  if (trouble !== null) {
    process.stderr.write(`${trouble}\n`);
    process.exitCode = 1;
  } else writeFileSync(path, page);
}
