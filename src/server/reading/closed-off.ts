/** A place where nobody answers: what a program asks of the network goes there. */
const NOWHERE = { host: "127.0.0.1", port: 9 };

/** Settings by path and name: no macros, no active contents, no links followed, nothing updated, no network. */
const SETTINGS: readonly (readonly [path: string, name: string, value: string | number | boolean])[] = [
  ["Office.Common/Security/Scripting", "MacroSecurityLevel", 3],
  ["Office.Common/Security/Scripting", "DisableMacrosExecution", true],
  ["Office.Common/Security/Scripting", "DisableActiveContent", true],
  ["Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", true],
  ["Office.Writer/Content/Update", "Link", 2],
  ["Office.Writer/Content/Update", "Field", false],
  ["Inet/Settings", "ooInetProxyType", 2],
  ["Inet/Settings", "ooInetHTTPProxyName", NOWHERE.host],
  ["Inet/Settings", "ooInetHTTPProxyPort", NOWHERE.port],
  ["Inet/Settings", "ooInetHTTPSProxyName", NOWHERE.host],
  ["Inet/Settings", "ooInetHTTPSProxyPort", NOWHERE.port],
  ["Inet/Settings", "ooInetNoProxy", ""],
];

/** What LibreOffice is told before it opens a stranger's file: the settings of its profile, and its environment. */
export function closedOff(): { readonly settings: string; readonly environment: Readonly<Record<string, string>> } {
  const proxy = `http://${NOWHERE.host}:${NOWHERE.port}`;
  return { settings: settingsFile(), environment: { http_proxy: proxy, https_proxy: proxy } };
}

function settingsFile(): string {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  const names = 'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items ${names}>${items.join("")}</oor:items>\n`;
}
