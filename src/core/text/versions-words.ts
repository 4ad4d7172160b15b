/** Names of months, in order, where the language has no table that reads its dates; several names of one month are parted by `|`. */
export const MONTHS: Readonly<Record<string, readonly string[]>> = {
  es: "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre".split(" "),
  ar: "يناير|كانون الثاني,فبراير|شباط,مارس|آذار,أبريل|نيسان,مايو|أيار,يونيو|حزيران,يوليو|تموز,أغسطس|آب,سبتمبر|أيلول,أكتوبر|تشرين الأول,نوفمبر|تشرين الثاني,ديسمبر|كانون الأول".split(
    ",",
  ),
};

/** Words that leave something open to a party; without them a treaty binds, in some languages by the present tense alone. */
export const LEAVE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:may|might|can|could|(?:is|are) (?:entitled|permitted|free) to)(?! not)(?!\p{L})/giu,
  fr: /(?<!(?:ne|n['’])\s?)(?<!\p{L})(?:peut|peuvent|pourra|pourront|a le droit|ont le droit|autorisée?s? à)(?!\p{L})/giu,
  uk: /(?<!не )(?<!\p{L})(?:може|можуть|вправі|має право|мають право|дозволяється)(?!\p{L})/giu,
  ru: /(?<!не )(?<!\p{L})(?:может|могут|вправе|имеет право|имеют право|разрешается)(?!\p{L})/giu,
  es: /(?<!no )(?<!\p{L})(?:puede|pueden|podrá|podrán|tiene derecho a|tienen derecho a)(?!\p{L})/giu,
  ar: /(?<!لا )(?<!\p{L})[وف]?(?:يجوز|يمكن|يحق|لها الحق|له الحق)(?!\p{L})/giu,
};
