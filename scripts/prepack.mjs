// Before `npm pack`: leaves what was built from these sources, the bill of materials and the licences beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOf, licencesOf } from "./bill.mjs";
import { root, setUp } from "./setup.mjs";

setUp();
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const bill = billOf(manifest);
writeFileSync(join(root, "dist/sbom.json"), `${JSON.stringify(bill, null, 1)}\n`);
writeFileSync(join(root, "dist/licences.txt"), licencesOf(bill));
