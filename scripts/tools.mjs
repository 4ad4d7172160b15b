// Programs that the tests use when they are there: a Chromium browser and LibreOffice.
import { spawnSync } from "node:child_process";

const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`], { stdio: "ignore" }).status === 0;
const wanted = [
  { commands: ["chromium", "chromium-browser", "google-chrome"], package: "chromium" },
  { commands: ["soffice"], package: "libreoffice-writer" },
];

/** On CI, as root, installs from the system's packages what is missing; elsewhere the tests say what they skip. */
export function installTestTools() {
  if (process.env.CI !== "true" || process.platform !== "linux" || !has("apt-get")) return;
  const missing = wanted.filter((tool) => !tool.commands.some(has)).map((tool) => tool.package);
  if (missing.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", 2], env }).status === 0;
  console.error(`Installing ${missing.join(", ")} for the tests …`);
  if (!apt("update") || !apt("install", "-y", "--no-install-recommends", ...missing)) {
    console.error("Some test tools could not be installed; the tests that need them will say so.");
  }
}
