import type { Span } from "../../../text/compiling/sentences.ts";
import type { SubClause } from "../grammar/conditions.ts";
import type { Tongue } from "./tables.ts";

type Openers = Readonly<Record<SubClause["kind"], string>>;

/** Words that open a condition in each language: what frees, what limits, what starts; the longer before the shorter. */
const OPENERS: Readonly<Record<Tongue["code"], Openers>> = {
  fr: {
    frees: "à moins (?:que|de)|sauf(?: si)?|à l['’]exception d(?:e|u|es)|excepté|hormis",
    limits:
      "à (?:la )?condition (?:que|de)|pour autant que|tant que|aussi longtemps que|jusqu['’](?:à ce que|à|au)|dans la mesure où|sous réserve (?:que|de|du|des)|uniquement si|seulement si",
    starts:
      "si|s['’]ils?|lorsqu(?:e|['’])|quand|dès (?:lors )?qu(?:e|['’])|en cas d(?:e|['’])|au cas où|une fois qu(?:e|['’])|après qu(?:e|['’])|aussitôt qu(?:e|['’])",
  },
  uk: {
    frees: "якщо інше не|якщо тільки не|за винятком(?: випадків,? коли)?|окрім|крім(?: випадків,? коли)?",
    limits:
      "за умови,? що|за умови|лише якщо|тільки якщо|лише після|доти,? доки|до того часу,? (?:доки|поки)|доки|поки|настільки,? наскільки",
    starts: "(?:у|в) разі,? якщо|(?:у|в) разі|якщо|після того,? як|щойно|як тільки|коли",
  },
  ru: {
    frees: "если иное не|если только не|за исключением(?: случаев,? когда)?|кроме(?: случаев,? когда)?",
    limits:
      "при условии,? что|при условии|лишь если|только если|только после|до тех пор,? пока|пока|постольку,? поскольку|в той мере,? в какой",
    starts: "в случае,? если|в случае|если|после того,? как|как только|когда",
  },
};

const finders = new Map<string, RegExp>();

function finderOf(code: Tongue["code"]): RegExp {
  const { frees, limits, starts } = OPENERS[code];
  const made =
    finders.get(code) ??
    new RegExp(`(?<![\\p{L}\\p{N}-])(?:(${frees})|(${limits})|(${starts}))(?![\\p{L}\\p{N}-])`, "giu");
  finders.set(code, made);
  return made;
}

/**
 * The conditions within a part of a text, each with its words, up to the comma that ends it.
 * Finds: "si le Front dépose les armes", "якщо інше не погоджено", "в случае, если Комиссия установит". Allows: "aussi", "крім того".
 */
export function conditionsOf(code: Tongue["code"], text: string, { from, to }: Span): readonly SubClause[] {
  const words = text.slice(from, to);
  const found: SubClause[] = [];
  let past = 0;
  for (const match of words.matchAll(finderOf(code))) {
    if (match.index < past || NO_CONDITION.test(words.slice(match.index))) continue;
    const rest = words.slice(match.index + match[0].length);
    const end = match.index + match[0].length + (/(?<!^)[,;](?=\s)|[.;]$/u.exec(rest)?.index ?? rest.trimEnd().length);
    const frees = match[1] !== undefined || OTHERWISE.test(words.slice(match.index, end));
    const kind = frees ? "frees" : match[2] !== undefined ? "limits" : "starts";
    past = end;
    found.push({ from: from + match.index, to: from + end, text: words.slice(match.index, end), kind });
  }
  return found;
}

/** "Якщо Рада не вирішить інакше", "если Совет не решит иного": by another decision the duty falls away. */
const OTHERWISE = new RegExp(
  [
    String.raw`^(?:якщо|если)(?![\p{L}]) [^,;]{0,80}?(?<![\p{L}])не [^,;]{0,80}?(?<![\p{L}])(?:інше|іншого|інакше|иное|иного|иначе)(?![\p{L}])`,
    String.raw`^(?:якщо|если)(?![\p{L}]) (?:[^,;]{0,80} )?(?:інше|іншого|інакше|иное|иного|иначе) не(?![\p{L}])`,
  ].join("|"),
  "iu",
);

/** Openers behind which a clause with a verb of its own stands: "si le Front remet", "якщо Фронт передасть"; not "en cas de retard". */
const CLAUSES: Readonly<Record<Tongue["code"], RegExp>> = {
  fr: /^(?:si(?![\p{L}])|s['’]ils?|lorsqu|quand|dès (?:lors )?qu|au cas où|une fois qu|après qu|aussitôt qu|à moins que|sauf si|à (?:la )?condition que|pour autant que|tant que|aussi longtemps que|jusqu['’]à ce que|dans la mesure où|sous réserve que|(?:uniquement|seulement) si)/iu,
  uk: /^(?:якщо|(?:у|в) разі,? якщо|після того|щойно|як тільки|коли|за умови,? що|(?:лише|тільки) якщо|доти|до того часу|доки|поки|настільки|за винятком випадків|крім випадків)/iu,
  ru: /^(?:если|в случае,? если|после того|как только|когда|при условии,? что|лишь если|только если|до тех пор|пока|постольку|в той мере|за исключением случаев|кроме случаев)/iu,
};

/** The stretches of some words within which a verb belongs to a condition, and asks for nothing by itself. */
export function clausesOfConditions(code: Tongue["code"], words: string): readonly Span[] {
  return conditionsOf(code, words, { from: 0, to: words.length }).filter(({ text }) => CLAUSES[code].test(text));
}

/** "If possible", "if need be", "besides that": no conditions. */
const NO_CONDITION =
  /^(?:si (?:possible|nécessaire|besoin)|(?:якщо|если) (?:можливо|возможно|необхідно|необходимо)|(?:крім|кроме|окрім) (?:того|цього|этого))/iu;
