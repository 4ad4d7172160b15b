import type { Messages } from "../en.ts";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("uk");

const plural = pluralsOf("uk");

/** Слова опублікованого сайту. */
export const site: Messages["site"] = {
  cite: "Посилатися так:",
  citation: (process, page, record, day) =>
    `${process}: ${page}. Parley, публічна кімната, станом на ${day}, ${record}.`,
  entry: (seq, hash) => `запис ${seq}, відбиток ${hash}`,
  files: (hash) => `файли з SHA-256 ${hash}`,
  data: "Дані та посилання",
  dataIntro: "Кожна таблиця цього сайту у CSV і JSON, зі значенням кожного стовпця.",
  feed: "Стрічка",
  calendar: "Календар",
  comparisons: "Порівняння",
  compared: (from, to) => `${from} порівняно з ${to}`,
  redlineIntro:
    "Вилучені слова закреслено, додані підкреслено, перенесені позначено крапками. Де пункт не дослівний, старе й нове стоять цілими поруч.",
  parts: "Частини цієї сторінки",
  part: (at, total) => `Частина ${at} з ${total}`,
  change: "Зміна",
  moved: "перенесено",
  news: {
    draft: (parties, instrument, says) => `Текст (${parties}${instrument === "" ? "" : `, ${instrument}`}): ${says}`,
    points: (count) =>
      `${figure(count)} ${plural(count, { one: "пункт чи підпункт", few: "пункти й підпункти", many: "пунктів і підпунктів", other: "пункту й підпункту" })}.`,
    event: (kind, says) => `Подія (${kind}): ${says}`,
    briefing: (asOf, says) => `Довідка${asOf === null ? "" : ` станом на ${asOf}`}: ${says}.`,
    corrected: (on, was, now) => `Виправлено ${on}: ${was} → ${now}.`,
  },
  rows: (count) => `${figure(count)} ${plural(count, { one: "рядок", few: "рядки", many: "рядків", other: "рядка" })}`,
  column: "Стовпець",
  means: "Значення",
  points: "Пункти проєктів",
  topics: "Пункти за темами та проєктами",
  institutions: "Установи за проєктами",
  sources: "Джерела",
  counts: "Заявлені підрахунки",
  claims: "Цифри",
  issues: "Питання і де вони стоять",
  regions: "Регіони",
  assessments: "Оцінки",
  findings: "Висновки щодо показників",
};
