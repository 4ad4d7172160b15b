import type { Comparator } from "../things/claim.ts";

/** Powers of ten by word, in the languages that ledgers come in. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2, thousand: 3, thousands: 3, thsd: 3, k: 3, tsd: 3, mille: 3, tausend: 3, тис: 3, тыс: 3, тисяч: 3, тысяч: 3,
  m: 6, mn: 6, mln: 6, mio: 6, million: 6, millions: 6, millionen: 6, млн: 6, мільйон: 6, мільйона: 6, мільйони: 6, мільйонів: 6, миллион: 6, миллиона: 6, миллионов: 6, مليون: 6,
  bn: 9, b: 9, bln: 9, mld: 9, mlrd: 9, billion: 9, billions: 9, milliard: 9, milliards: 9, milliarden: 9, млрд: 9, мільярд: 9, мільярда: 9, мільярди: 9, мільярдів: 9, миллиард: 9, миллиарда: 9, миллиардов: 9,
  tn: 12, trn: 12, trillion: 12, trillions: 12, трлн: 12,
}; // prettier-ignore

/** Small numbers in words. */
export const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, at) => [word, (at + 2) * 10] as const),
    ),
);

/** What stands before a figure and says how it is meant; the longest first where one begins another. */
export const BEFORE: readonly (readonly [string, Comparator])[] = [
  [
    "(?:well |far |slightly |just |a little )?(?:more than|over|above|in excess of|upwards of|north of|greater than|plus de|plus d[’']|mehr als|über|понад|более|больше)",
    ">",
  ],
  [
    "(?:has |have |had )?(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|pass(?:es|ed) the|top(?:s)?|(?:gone|went|go(?:es)?|climb(?:s|ed)|risen|ris(?:es|en)|rose|run(?:s)?|ran|grown|grew|crept|mov(?:es|ed)) (?:past|above|beyond))(?: the)?|(?:a |ont |avait )?dépass(?:ent|e|é|ait)|перевищ\\p{L}+",
    ">",
  ],
  [
    "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum(?: of)?|au moins|mindestens|щонайменше|не менее|не менше|from",
    ">=",
  ],
  [
    "(?:just |slightly |a little |well )?(?:under|below|less than|fewer than|short of)|nearly|almost|nearing|approaching|close to|not quite|moins de|weniger als|fast|майже|почти|менше|менее",
    "<",
  ],
  [
    "up to|as many as|as much as|no more than|at most|not more than|not exceeding|a maximum of|maximum(?: of)?|jusqu['’]à|bis zu|до|не більше|не более",
    "<=",
  ],
  [
    "about|around|approximately|approx\\.?|roughly|some|circa|ca\\.?|c\\.|an estimated|estimated(?: at)?|in the region of|environ|env\\.|rund|etwa|близько|около|приблизно",
    "~",
  ],
];

/** Signs before a figure. */
export const SIGNS: Readonly<Record<string, Comparator>> = {
  ">": ">",
  "≥": ">=",
  ">=": ">=",
  "<": "<",
  "≤": "<=",
  "<=": "<=",
  "~": "~",
  "≈": "~",
  "±": "~",
};

/** Currencies by what stands before or after the amount. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  usd: "USD",
  "u.s.$": "USD",
  dollar: "USD",
  dollars: "USD",
  "us dollars": "USD",
  "u.s. dollars": "USD",
  "€": "EUR",
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
  "£": "GBP",
  gbp: "GBP",
  "pounds sterling": "GBP",
  "₴": "UAH",
  uah: "UAH",
  hryvnia: "UAH",
  hryvnias: "UAH",
  "₽": "RUB",
  rub: "RUB",
  roubles: "RUB",
  rubles: "RUB",
  chf: "CHF",
  "swiss francs": "CHF",
  "¥": "JPY",
};

/** What a cell says where the source gives no figure. */
export const NOT_GIVEN =
  /^(?:n\.?\s?\/?\s?a\.?|not (?:available|given|known|reported|stated|applicable|disclosed|published|released)|unavailable|undisclosed|unknown|unclear|no (?:data|figures?|information|estimates?)(?: (?:available|given|known))?|none(?: given)?|nd|n\.d\.|[-–—−]{1,3}|\.{2,3}|…|\?|н\/д|немає даних|невідомо|недоступно|нет данных|неизвестно|(?:non |in)disponible|inconnu|غير متوفر|غير معروف|k\.?\s?a\.?|s\.?o\.?)$/iu;
