// What a package is made of besides our own code: the bill of materials (CycloneDX, made by npm itself from the lock
// file) and the licences of all of it, with their texts.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

/** Licences under which a dependency may be given on with Parley; another one stops the packing until somebody has read it. */
const known = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "MPL-2.0",
  "OFL-1.1",
  "Unlicense",
]);

/** The bill of what is installed with a package of this manifest. */
export function billOf({ name, version, dependencies }) {
  const bill = wholeBill();
  const own = bill.metadata.component;
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const direct = needs.get(own["bom-ref"]).filter((ref) => nameOf(ref) in dependencies);
  const kept = new Set();
  for (const open = [...direct]; open.length > 0;) {
    const needed = open.pop();
    if (kept.has(needed)) continue;
    kept.add(needed);
    open.push(...(needs.get(needed) ?? []));
  }
  const ref = `${name}@${version}`;
  // Neither a number drawn by lot nor the hour: the same sources give the same bill.
  const { serialNumber: _drawn, ...rest } = bill;
  const { timestamp: _hour, ...metadata } = bill.metadata;
  return {
    ...rest,
    metadata: { ...metadata, component: { ...own, "bom-ref": ref, name, version, purl: `pkg:npm/${ref}` } },
    components: bill.components.filter((component) => kept.has(component["bom-ref"])).map(withoutUse),
    dependencies: [{ ref, dependsOn: direct }, ...bill.dependencies.filter((dependency) => kept.has(dependency.ref))],
  };
}

/** What is needed here at run time is for npm a tool of development too where such a tool needs it. */
const withoutUse = ({ properties = [], ...component }) => ({
  ...component,
  properties: properties.filter(({ name }) => name !== "cdx:npm:package:development"),
});
const nameOf = (ref) => ref.slice(0, ref.lastIndexOf("@"));

/** The bill of all that the lock file names: told to leave out tools, npm leaves out what they share with the rest. */
function wholeBill() {
  const npm = process.env.npm_execpath;
  const args = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
  const [command, words] = npm?.endsWith(".js") ? [process.execPath, [npm, ...args]] : ["npm", args];
  const made = spawnSync(command, words, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (made.status !== 0) throw new Error(`npm made no bill of materials: ${made.stderr}`);
  return JSON.parse(made.stdout);
}

/** A page with each package of a bill, its licence and the words of that licence as the package brings them. */
export function licencesOf({ metadata, components }) {
  const parts = components
    .map(({ name, version, licenses = [] }) => ({ name, version, licence: licenceOf(licenses) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const unknown = parts.filter(({ licence }) => !isKnown(licence));
  if (unknown.length > 0) throw new Error(`nobody has read these licences: ${JSON.stringify(unknown)}`);
  const list = parts.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = new Map();
  for (const { name, version } of parts)
    for (const text of textsOf(name)) texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  const words = [...texts].map(([text, whose]) => `${"=".repeat(80)}\n${whose.join(", ")}\n\n${text}`);
  return [
    `${metadata.component.name} ${metadata.component.version} is under the Apache License 2.0 (LICENSE, NOTICE).`,
    "These packages are installed with it or are part of its built pages:",
    "",
    ...list,
    "",
    ...words,
    "",
  ].join("\n");
}

const licenceOf = (licenses) =>
  licenses.map(({ license, expression }) => expression ?? license.id ?? license.name).join(" AND ");
const isKnown = (licence) =>
  licence !== "" && licence.split(/\s+(?:AND|OR)\s+|[()]/u).every((id) => id === "" || known.has(id));

/** None where the package is for another kind of machine, or brings no such file. */
function textsOf(name) {
  const folder = join(root, "node_modules", name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying|ofl)/iu.test(file) && /(?:^[^.]*|\.md|\.txt)$/iu.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
}
