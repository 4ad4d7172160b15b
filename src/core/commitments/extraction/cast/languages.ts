const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}";
const LIST = `${NAME}(?:(?:, and |, | and | or )(?:in )?(?:the )?${NAME}){0,6}`;
const BE = "(?:(?:shall|will|must|may)(?: also)? be|are|is|shall remain|remains?)";

const SAID: readonly RegExp[] = [
  `(?<![\\p{L}])(${LIST}) [Ll]anguages?(?![\\p{L}])`,
  `(?<![\\p{L}])(${LIST}) ${BE} (?:\\p{Ll}[\\p{L}-]* ){0,5}languages?(?![\\p{L}])`,
  `(?<![\\p{L}])[Ll]anguages?(?: of [^,;.]{1,60}?)? ${BE} (?:the )?(${LIST})`,
].map((form) => new RegExp(form, "gu"));

/**
 * Names that a text calls languages: they are nobody who acts.
 * Finds: "in the Norlandic and Surani languages", "Surani shall be an official language", "the languages are Norlandic and Surani".
 */
export function languagesIn(whole: string): ReadonlySet<string> {
  return new Set(
    SAID.flatMap((form) =>
      [...whole.matchAll(form)].flatMap(([, list = ""]) =>
        [...list.matchAll(new RegExp(NAME, "gu"))].map(([name]) => name),
      ),
    ),
  );
}
