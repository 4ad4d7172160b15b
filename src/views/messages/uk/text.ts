import { figuresOf } from "../plural.ts";
import type { Messages } from "../en.ts";
import { counted } from "./counted.ts";

const figure = figuresOf("uk");

/** What pages say about texts, in Ukrainian. */
export const text: Messages["text"] = {
  wording: {
    verbatim: "дослівно",
    translation: "переклад",
    paraphrase: "переказ",
    reported: "за повідомленнями",
  },
  standing: {
    verbatim: "",
    translation: "Переклад, а не автентичний текст",
    paraphrase: "Переказ, а не слова проєкту",
    reported: "За повідомленнями, а не словами проєкту",
  },
  confidence: {
    found: "",
    memory: "текст не прочитано, не перевірено",
    article: "відомо лише з однієї статті",
    "headline-only": "лише заголовок, текст не прочитано",
  },
  unreadTold: "Переказ, текст не прочитано, не перевірено",
  textNotRead: "текст не прочитано",
  struck: "викреслено самою стороною",
  strength: {
    official: "офіційний текст",
    agency: "інформаційне агентство або два повідомлення",
    report: "одне повідомлення",
    weak: "лише копія або агрегатор",
    none: "жодного джерела не прочитано",
  },
  strengthOf: (level, what) => `Надійність джерел ${figure(level)} з 4: ${what}`,
  sources: (count) => counted(count, "джерело", "джерела", "джерел"),
  tabledBy: (names) => `вносить ${names}`,
  undated: "без дати",
  untitled: "Проєкт без назви",
  noLabel: "без номера",
  point: (label) => `пункт ${label}`,
  notAddressed: "не порушено",
  notReported: "не повідомлено",
  unverified: "не перевірено",
  alternatives: "Залишено відкритим у цьому тексті",
  note: "Наша примітка",
  languages: (tag) => {
    try {
      return new Intl.DisplayNames("uk", { type: "language" }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  },
  kind: {
    quantity: "Кількість",
    money: "Грошова сума",
    percentage: "Відсоток",
    date: "Дата",
    modality: "Модальність",
    negation: "Заперечення",
    actor: "Виконавець",
    condition: "Умова",
    exception: "Виняток",
    scope: "Сфера дії",
    article: "Артикль",
    conjunction: "І, або",
    list: "Перелік",
    tense: "Час дієслова",
    definition: "Визначення",
    precision: "Уточнення",
    reference: "Посилання",
    addition: "Доповнення",
    deletion: "Вилучення",
    wording: "Формулювання",
    notation: "Спосіб запису",
    spelling: "Правопис",
    punctuation: "Пунктуація",
    numbering: "Нумерація",
  },
  direction: { narrowed: "— звуження", widened: "— розширення", added: "— додано", removed: "— вилучено" },
  formal: (kind) => `Редакційна: ${kind.toLowerCase()}`,
  none: "немає",
  class: {
    substance: "По суті",
    unclassified: "Некласифікована",
    formal: "Редакційна",
  },
};
