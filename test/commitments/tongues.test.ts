import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const read = (language: string, ...texts: readonly string[]) =>
  extractCommitments(draft({ language, points: texts.map((text, at) => point({ id: String(at + 1), text })) }));
const briefly = (language: string, ...texts: readonly string[]) =>
  read(language, ...texts).agreement.commitments.map(({ modality, debtor }) => [modality, debtor.join(" ")]);

describe("basic styles of other languages", () => {
  test.each([
    ["Le Front remettra ses armes avant le 1er mai 2031.", "before"],
    ["Le Front remettra ses armes au plus tard le 1er mai 2031.", "throughDay"],
    ["Le Front remettra ses armes d’ici au 1er mai 2031.", "throughDay"],
  ])("a day that ends a term in French, and one that is too late: %s", (text, close) =>
    expect(read("fr", text).agreement.commitments[0]?.window).toEqual({ due: { at: "2031-05-01" }, close }),
  );

  test("French: promises, the future, bans, one subject of two verbs, nouns of acts", () => {
    expect(
      briefly(
        "fr",
        "Le Gouvernement de Norlande (ci-après « le Gouvernement ») et le Front du Sud (ci-après « le Front ») sont convenus de ce qui suit.",
        "Les Parties s’engagent à ne pas recruter d’enfants.",
        "Le Front remettra ses armes à la Commission mixte.",
        "Le Gouvernement ne procédera à aucun mouvement de troupes.",
        "La Commission mixte est chargée de vérifier le retrait et peut inspecter toute position.",
        "Les prisonniers doivent être libérés par le Gouvernement.",
        "Retrait immédiat de toutes les troupes.",
        "Rien dans le présent Accord ne doit être interprété autrement.",
      ),
    ).toEqual([
      ["prohibition", "all-parties"],
      ["obligation", "front-du-sud"],
      ["prohibition", "gouvernement-de-norlande"],
      ["obligation", "commission-mixte"],
      ["permission", "commission-mixte"],
      ["obligation", "gouvernement-de-norlande"],
      ["obligation", ""],
    ]);
  });
  test.each([
    [
      "fr",
      "Le Front reçoit du Gouvernement 3 millions de francs avant le 1er mai 2031.",
      "gouvernement-de-norlande",
      "front-du-sud",
    ],
    [
      "fr",
      "Le Front recevra, de la part du Gouvernement, les plans des mines.",
      "gouvernement-de-norlande",
      "front-du-sud",
    ],
    ["fr", "La Commission recevra les plaintes des habitants.", "commission", ""],
    ["uk", "Фронт отримує від Уряду 3 мільйони крон до 1 травня 2031 року.", "уряд-норландії", "південний-фронт"],
    [
      "ru",
      "Фронт получит от Правительства 3 миллиона крон до 1 мая 2031 года.",
      "правительство-норландии",
      "южный-фронт",
    ],
  ])("%s: whoever gets something owes nothing: %s", (language, text, debtor, creditor) => {
    const parties = {
      fr: "Le Gouvernement de Norlande (ci-après « le Gouvernement ») et le Front du Sud (ci-après « le Front ») sont convenus de ce qui suit.",
      uk: "Уряд Норландії (далі – Уряд) та Південний фронт (далі – Фронт) домовилися про таке.",
      ru: "Правительство Норландии (далее – Правительство) и Южный фронт (далее – Фронт) договорились о нижеследующем.",
    }[language as "fr"];
    const { commitments } = read(language, parties, text).agreement;
    expect(commitments.map((each) => [each.debtor.join(" "), each.creditor.join(" ")])).toEqual([[debtor, creditor]]);
    const nobody = read(language, parties, text.replace(/,? (?:de la part du|du|от|від) \p{Lu}\p{L}+,?/u, ""));
    if (creditor === "") return;
    expect(nobody.agreement.commitments).toEqual([]);
    expect(nobody.uncovered.at(-1)?.normative).toBe(true);
  });
  test("Ukrainian and Russian alike", () => {
    expect(
      briefly(
        "uk",
        "Уряд Норландії (далі – Уряд) та Південний фронт (далі – Фронт) домовилися про таке.",
        "Сторони зобов’язуються припинити вогонь.",
        "Уряд не розміщуватиме військ у зоні.",
        "Спільна комісія може оглядати позиції.",
        "Усі полонені мають бути звільнені.",
        "Негайне та повне припинення вогню.",
      ),
    ).toEqual([
      ["obligation", "all-parties"],
      ["prohibition", "уряд-норландії"],
      ["permission", "спільна-комісія"],
      ["obligation", ""],
      ["obligation", ""],
    ]);
    expect(
      briefly(
        "ru",
        "Правительство Норландии (далее – Правительство) и Южный фронт (далее – Фронт) договорились о нижеследующем.",
        "Правительство обязуется не размещать войска в зоне.",
        "Фронт должен передать оружие.",
        "Запрещается минирование дорог.",
        "Отвод войск обеими сторонами.",
      ),
    ).toEqual([
      ["prohibition", "правительство-норландии"],
      ["obligation", "южный-фронт"],
      ["prohibition", ""],
      ["obligation", "all-parties"],
    ]);
  });
  test.each([
    [
      "fr",
      "Les Parties doivent agir dans un délai de dix jours à compter de la signature.",
      { anchor: "signature", plus: { n: 10, unit: "day" } },
    ],
    ["fr", "Les Parties doivent agir au plus tard le 1er mai 2031.", { at: "2031-05-01" }],
    [
      "uk",
      "Сторони повинні діяти протягом 72 годин після відведення військ.",
      { anchor: "1-відведення-військ", plus: { n: 72, unit: "hour" } },
    ],
    ["uk", "Сторони повинні діяти не пізніше 1 травня 2031 року.", { at: "2031-05-01" }],
    [
      "ru",
      "Стороны обязаны действовать в течение трёх месяцев со дня подписания.",
      { anchor: "signature", plus: { n: 3, unit: "month" } },
    ],
    ["ru", "Стороны обязаны действовать.", undefined],
  ])("%s: %s", (language, text, due) => {
    expect(read(language, text).agreement.commitments[0]?.window?.due).toEqual(due);
  });
  test.each([
    [
      "fr",
      "Si le Front dépose ses armes, le Gouvernement doit libérer les détenus.",
      ["Si le Front dépose ses armes", undefined, undefined],
    ],
    [
      "fr",
      "Les Parties doivent se retirer, à moins que la Commission n’en décide autrement.",
      [undefined, undefined, "à moins que la Commission n’en décide autrement"],
    ],
    [
      "fr",
      "Le Gouvernement doit payer, à condition que les listes soient remises; si possible sans délai.",
      [undefined, "à condition que les listes soient remises", undefined],
    ],
    [
      "uk",
      "Якщо Комісія встановить порушення, Сторони повинні зустрітися.",
      ["Якщо Комісія встановить порушення", undefined, undefined],
    ],
    [
      "uk",
      "Сторони зобов’язуються припинити вогонь, за умови, що спостерігачі прибули; крім того, вони співпрацюють.",
      [undefined, "за умови, що спостерігачі прибули", undefined],
    ],
    [
      "ru",
      "В случае, если Комиссия установит нарушение, Стороны обязаны встретиться.",
      ["В случае, если Комиссия установит нарушение", undefined, undefined],
    ],
    [
      "ru",
      "Стороны обязаны действовать, если иное не согласовано.",
      [undefined, undefined, "если иное не согласовано"],
    ],
  ])("conditions, %s: %s", (language, text, wanted) => {
    const [duty] = read(language, text).agreement.commitments;
    expect([duty?.trigger?.words, duty?.condition?.words, duty?.exceptions?.[0]?.words]).toEqual(wanted);
  });
  test("each proposal rests on its words, and what gave none is told", () => {
    const { agreement, uncovered } = read(
      "fr",
      "Le Front doit se retirer, et peut revenir. Il fera beau temps demain, peut-être.",
      "Rien dans cet accord ne doit nuire.",
    );
    for (const { anchors } of agreement.commitments)
      for (const { point: id, from, to, quote } of anchors)
        expect(quote).toBe(
          (id === "1" ? "Le Front doit se retirer, et peut revenir. Il fera beau temps demain, peut-être." : "").slice(
            from,
            to,
          ),
        );
    expect(uncovered.find(({ point: id }) => id === "2")?.normative).toBe(true);
  });
  test("French treaties in the present tense: who, what, by when, how often; lists; what is denied", () => {
    const { agreement, uncovered } = extractCommitments(
      draft({
        language: "fr",
        points: [
          point({
            id: "p",
            text: "Le Gouvernement de Norlande (ci-après « le Gouvernement ») et le Front du Sud (ci-après « le Front ») sont convenus de ce qui suit.",
          }),
          point({ id: "r", text: "Rappelant que tous les prisonniers doivent être traités avec humanité," }),
          point({ id: "d", text: "« le Comité » désigne le Comité mixte." }),
          point({
            id: "1",
            text: "Les Parties cessent le feu dans un délai de quarante-huit (48) heures à compter de la signature.",
          }),
          point({ id: "2", text: "Aucune des Parties ne procède à des tirs." }),
          point({ id: "3", text: "Le Comité se réunit une fois par mois. Il remet un rapport tous les trois mois." }),
          point({ id: "4", text: "Les détenus sont libérés par le Front dans les trente jours suivant la signature." }),
          point({ id: "5", text: "Le Comité qui vérifie le retrait est composé de six membres." }),
          point({
            id: "6",
            text: "Le Front s'engage à :",
            points: [
              point({ id: "6/a", text: "regrouper ses combattants, à J + 30 au plus tard ;" }),
              point({ id: "6/b", text: "ne pas recruter de mineurs." }),
            ],
          }),
          point({ id: "7", text: "Le Front n'est pas tenu de payer." }),
        ],
      }),
    );
    const brief = agreement.commitments.map(({ id, modality, debtor, window, repeat }) =>
      [
        id,
        modality,
        debtor.join(" "),
        JSON.stringify(window?.due),
        repeat && `${repeat.every.n} ${repeat.every.unit}`,
      ].join("|"),
    );
    expect(brief).toEqual([
      '1.1|obligation|all-parties|{"anchor":"signature","plus":{"n":48,"unit":"hour"}}|',
      "2.1|prohibition|all-parties||",
      "3.1|obligation|comité||1 month",
      "3.2|obligation|comité||3 month",
      '4.1|obligation|front-du-sud|{"anchor":"signature","plus":{"n":30,"unit":"day"}}|',
      '6/a.1|obligation|front-du-sud|{"anchor":"day-j","plus":{"n":30,"unit":"day"}}|',
      "6/b.1|prohibition|front-du-sud||",
    ]);
    expect(uncovered.flatMap((each) => (each.normative === true ? [each.point] : []))).toEqual(["r", "d", "7"]);
  });
  test("Ukrainian: lists under a verb, plain verbs, how often, from when", () => {
    const { agreement } = extractCommitments(
      draft({
        language: "uk",
        points: [
          point({
            id: "p",
            text: "Республіка Карськ (далі — «Республіка») та Рух Нагір'я (далі — «Рух») домовилися про таке.",
          }),
          point({ id: "1", text: "Сторони припиняють вогонь впродовж 30 днів після підписання цієї Угоди." }),
          point({
            id: "2",
            text: "Рух зобов'язаний:",
            points: [
              point({ id: "2/а", text: "передати озброєння Комісії;" }),
              point({ id: "2/б", text: "не вербувати неповнолітніх." }),
            ],
          }),
          point({ id: "3", text: "Комісія щомісяця звітує Сторонам." }),
        ],
      }),
    );
    expect(
      agreement.commitments.map(({ id, modality, debtor, window, repeat }) =>
        [id, modality, debtor.join(" "), JSON.stringify(window?.due), repeat?.every.unit].join("|"),
      ),
    ).toEqual([
      '1.1|obligation|all-parties|{"anchor":"signature","plus":{"n":30,"unit":"day"}}|',
      "2/а.1|obligation|рух-нагір-я||",
      "2/б.1|prohibition|рух-нагір-я||",
      "3.1|obligation|комісія||month",
    ]);
  });
});

describe("conditions, and who is bound without being the subject", () => {
  const fr =
    "Le Gouvernement de Norlande (« le Gouvernement ») et le Front du Sud (« le Front »), ci-après les Parties, conviennent de ce qui suit :";
  const uk = "Уряд Норландії (далі – «Уряд») і Південний Фронт (далі – «Фронт»), далі – Сторони, домовилися про таке:";
  const ru =
    "Правительство Норландии (далее – Правительство) и Южный фронт (далее – Фронт) договорились о нижеследующем.";
  test.each([
    [
      "fr",
      fr,
      "Si le Gouvernement ne remet pas la liste, le Front peut suspendre le retrait.",
      "permission",
      "front-du-sud",
      "Si le Gouvernement ne remet pas la liste",
    ],
    [
      "uk",
      uk,
      "Якщо Уряд не передасть карти, Фронт може призупинити відведення.",
      "permission",
      "південний-фронт",
      "Якщо Уряд не передасть карти",
    ],
    [
      "uk",
      uk,
      "Коли Фронт буде готовий, Уряд повинен відкрити дорогу.",
      "obligation",
      "уряд-норландії",
      "Коли Фронт буде готовий",
    ],
    [
      "ru",
      ru,
      "Если Правительство не передаст карты, Фронт может приостановить отвод.",
      "permission",
      "южный-фронт",
      "Если Правительство не передаст карты",
    ],
  ])("%s: %s %s", (language, head, text, modality, debtor, trigger) => {
    const { agreement, cast } = read(language, head, text);
    expect(agreement.commitments).toMatchObject([{ modality, debtor: [debtor], trigger: { words: trigger } }]);
    expect(cast.map(({ name }) => name).filter((name) => /^(?:si|якщо|если|коли)\b/iu.test(name))).toEqual([]);
  });
  test.each([
    ["fr", fr, "Il est interdit au Front d’entrer dans la zone.", "prohibition", "front-du-sud"],
    ["fr", fr, "Il est interdit aux Parties de recruter des enfants.", "prohibition", "all-parties"],
    ["fr", fr, "Le Front fait rapport au Gouvernement tous les mois.", "obligation", "front-du-sud"],
    ["uk", uk, "Фронту забороняється входити в зону.", "prohibition", "південний-фронт"],
    ["uk", uk, "Забороняється Сторонам мінувати дороги.", "prohibition", "all-parties"],
    ["uk", uk, "Полонені будуть звільнені Фронтом протягом 10 днів.", "obligation", "південний-фронт"],
    ["uk", uk, "Пости будуть створені Сторонами.", "obligation", "all-parties"],
    ["uk", uk, "Фронт буде розпущений.", "obligation", ""],
    ["uk", uk, "Фронт матиме право відвідувати табори.", "permission", "південний-фронт"],
    ["ru", ru, "Фронту запрещается входить в зону.", "prohibition", "южный-фронт"],
    ["ru", ru, "Фронт будет иметь право посещать лагеря.", "permission", "южный-фронт"],
  ])("%s: %s %s", (language, head, text, modality, debtor) =>
    expect(briefly(language, head, text)).toEqual([[modality, debtor]]),
  );
  test("to whom something is given, and in how many parts", () => {
    const creditors = (language: string, head: string, text: string) =>
      read(language, head, text).agreement.commitments.map(({ creditor }) => creditor.join(" "));
    expect(creditors("fr", fr, "Le Front remettra les armes au Gouvernement.")).toEqual(["gouvernement-de-norlande"]);
    expect(creditors("uk", uk, "Фронт повинен передати Уряду карти.")).toEqual(["уряд-норландії"]);
    expect(creditors("uk", uk, "Фронт повинен поважати рішення Уряду.")).toEqual([""]);
    const [paid] = read(
      "fr",
      fr,
      "Le Gouvernement versera 20 millions en cinq tranches mensuelles égales, la première payable le 3 juin 2031.",
    ).agreement.commitments;
    expect(paid).toMatchObject({
      repeat: { every: { n: 1, unit: "month" }, count: 5 },
      window: { due: { at: "2031-06-03" } },
    });
    const [open] = read("fr", fr, "Le Gouvernement versera 20 millions en tranches mensuelles.").agreement.commitments;
    expect(open?.repeat).toBeUndefined();
  });
});
