import { numbered } from "./table.ts";

/** Names of months and their numbers, by language: apart from the tables, for those who read dates and nothing else. */
export const monthNames = {
  en: numbered(
    `january jan 1; february feb 2; march mar 3; april apr 4; may 5; june jun 6; july jul 7; august aug 8;
    september sept sep 9; october oct 10; november nov 11; december dec 12`,
  ),
  fr: numbered(
    "janvier janv 1; février févr 2; mars 3; avril avr 4; mai 5; juin 6; juillet juil 7; août 8; septembre sept 9; octobre oct 10; novembre nov 11; décembre déc 12",
  ),
  uk: numbered(
    `січень січня січні січ 1; лютий лютого лютому лют 2; березень березня березні берез 3; квітень квітня квітні квіт 4; травень травня травні трав 5; червень червня червні черв 6; липень липня липні лип 7; серпень серпня серпні серп 8;
    вересень вересня вересні верес 9; жовтень жовтня жовтні жовт 10; листопад листопада листопаді листоп 11; грудень грудня грудні груд 12`,
  ),
  ru: numbered(
    `январь января январе 1; февраль февраля феврале 2; март марта марте 3; апрель апреля апреле 4; май мая мае 5; июнь июня июне 6; июль июля июле 7; август августа августе 8;
    сентябрь сентября сентябре 9; октябрь октября октябре 10; ноябрь ноября ноябре 11; декабрь декабря декабре 12`,
  ),
  ar: numbered(
    `يناير 1; فبراير 2; مارس 3; أبريل إبريل 4; مايو 5; يونيو 6; يوليو 7; أغسطس 8; سبتمبر 9; أكتوبر 10; نوفمبر 11; ديسمبر 12`,
  ),
  de: numbered(
    "januar jänner 1; februar 2; märz 3; april 4; mai 5; juni 6; juli 7; august 8; september 9; oktober 10; november 11; dezember 12",
  ),
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;
