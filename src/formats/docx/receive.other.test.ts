import fc from "fast-check";
import { expect, test } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import { compile } from "../../core/text/compile.ts";
import { readDraft } from "../read.ts";
import { readCompositeDocx } from "./index.ts";
import { receiveComposite, receiveReturned } from "./receive.ts";
import { receiveOwnDraft } from "./receiving/own-document.ts";
import { frame, port, withoutBookmarks } from "./receive.test-data.ts";
import { writeCompositeDocx } from "./writing/composite.ts";

const DRAFTS = [
  { party: "NORTH", draft: port("600", "shall") },
  { party: "SOUTH", draft: port("800", "may") },
  { party: "WEST", draft: port("900", "must") },
];
const [two, three] = [DRAFTS.slice(0, 2), DRAFTS].map((drafts) => {
  const { composite } = compile(drafts);
  const bytes = writeCompositeDocx(composite, frame, { attributed: true });
  return { composite, bytes, read: readCompositeDocx(bytes) };
}) as [Written, Written];
interface Written {
  readonly composite: ReturnType<typeof compile>["composite"];
  readonly bytes: Uint8Array;
  readonly read: ReturnType<typeof readCompositeDocx>;
}

/** Without the data that Parley keeps in its files, as other programs save them. */
const stripped = (bytes: Uint8Array): Uint8Array => editPart(bytes, "customXml/item1.xml", () => null);

test("law: a composite that lost its data is refused beside that of other parties, and taken beside its own", () => {
  const saved = fc.constantFrom((bytes: Uint8Array) => bytes, withoutBookmarks);
  fc.assert(
    fc.property(saved, fc.boolean(), fc.boolean(), (save, isTwo, isRight) => {
      const [file, kept] = isTwo ? [two, isRight ? two : three] : [three, isRight ? three : two];
      if (!kept.read.ok) throw new Error(kept.read.failure.code);
      const bytes = save(stripped(file.bytes));
      const { composite, title } = kept.read.value;
      for (const received of [
        receiveComposite(bytes, { sent: kept.read.value }),
        receiveReturned(bytes, { composite, title }),
      ])
        expect(received.ok ? "taken" : received.failure.code).toBe(
          isRight ? "taken" : isTwo ? "not-returned.unnamed" : "not-returned.stranger",
        );
    }),
    { numRuns: 8 },
  );
});

test("a composite that is received as a party's own document is refused, by its words or by its bookmarks", async () => {
  const own = async (bytes: Uint8Array) => {
    const read = await readDraft(bytes, "own.docx", { party: "NORTH" });
    if (!read.ok) throw new Error(read.failure.code);
    const received = receiveOwnDraft([two.composite], "NORTH", read.value.draft, bytes);
    return received.ok ? "taken" : received.failure;
  };
  const [named, bare] = [true, false].map((attributed) =>
    stripped(writeCompositeDocx(two.composite, frame, { attributed })),
  );
  expect(await own(withoutBookmarks(named!))).toMatchObject({ code: "not-returned.held", facts: { at: "1" } });
  expect(await own(named!)).toMatchObject({ code: "not-returned.held" });
  expect(await own(bare!)).toMatchObject({ code: "not-returned.composite" });
});
