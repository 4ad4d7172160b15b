/** Characters that some file system does not take, the percent sign, and a dot at the start. */
const UNSAFE = /[\p{Cc}<>:"/\\|?*%#]|^\.|[ .]$/gu;

/** A file name, without extension, for an id: what a file system may not take is written as in addresses, `%2F` for `/`. */
export function fileNameOf(id: string): string {
  return id.replaceAll(
    UNSAFE,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/** The id of a file name; a name that Parley would have written otherwise is taken as it is. */
export function idOfFileName(name: string): string {
  const id = name.replaceAll(/%([0-9A-F]{2})/gu, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return fileNameOf(id) === name ? id : name;
}
