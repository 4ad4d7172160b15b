// Lets benchmarks measure what is shipped: modules of src are taken from where the build has compiled them.
import { existsSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";

const src = new URL("../src/", import.meta.url).href;
const dist = new URL("../dist/", import.meta.url).href;

/** A hook of Node's loader; see its documentation of customization hooks. */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  if (!found.url.startsWith(src)) return found;
  const compiled = fileURLToPath(dist + found.url.slice(src.length).replace(/\.tsx?(?:\?.*)?$/u, ".js"));
  return existsSync(compiled) ? { ...found, url: pathToFileURL(compiled).href, format: "module" } : found;
}

// The thread that holds the hooks runs this module too.
if (isMainThread) register(import.meta.url);
