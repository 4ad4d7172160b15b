import type { Fault } from "../finding.ts";
import { saidAt } from "../denied-faults.ts";
import type { Reading } from "../reading/reading.ts";
import { anchored } from "./anchored.ts";
import { calendarDays } from "./calendar-days.ts";
import { claims } from "./claims.ts";
import { content } from "./content.ts";
import { declarers } from "./declarers.ts";
import { deleted } from "./deleted.ts";
import { draftDays } from "./draft-days.ts";
import { draftValues } from "./draft-values.ts";
import { eventDays } from "./event-days.ts";
import { eventPlaces } from "./event-places.ts";
import { eventTitles, titlePlaces } from "./event-titles.ts";
import { holders } from "./holders.ts";
import { leads } from "./leads.ts";
import { offices } from "./offices.ts";
import { persons } from "./persons.ts";
import { polarity } from "./polarity.ts";
import { roles } from "./roles.ts";
import type { Rule } from "./rule.ts";
import { draftYears } from "./draft-years.ts";
import { durations } from "./durations.ts";
import { notPart } from "./not-part.ts";
import { exceptions } from "./exceptions.ts";
import { estimates } from "./estimates.ts";
import { pledges } from "./pledges.ts";
import { noAgreement } from "./no-agreement.ts";
import { sayings } from "./sayings.ts";
import { quotations } from "./quotations.ts";
import { signings } from "./signings.ts";
import { sums } from "./sums.ts";
import { sequence } from "./sequence.ts";
import { swappedContent } from "./swapped-content.ts";
import { units } from "./units.ts";
import { unheard } from "./unheard.ts";
import { whoDid } from "./who-did.ts";

/** The rules that read by clause. */
export const RULES: readonly Rule[] = [
  draftValues,
  roles,
  persons,
  offices,
  leads,
  holders,
  deleted,
  claims,
  content,
  polarity,
  swappedContent,
  draftDays,
  draftYears,
  declarers,
  eventDays,
  eventPlaces,
  eventTitles,
  titlePlaces,
  calendarDays,
  sequence,
  pledges,
  estimates,
  exceptions,
  notPart,
  durations,
  unheard,
  quotations,
  sayings,
  sums,
  units,
  signings,
  noAgreement,
  whoDid,
  anchored,
];

/** What the rules find in a text that was read: of words that are denied only those that look at the denial. */
export function byClause(reading: Reading): readonly Fault[] {
  const isSaid = saidAt(reading.sentences.map(({ sentence }) => sentence));
  return RULES.flatMap((rule) => {
    const found = rule.needs(reading) ? rule.find(reading) : [];
    return rule.readsDenials === true ? found : found.filter(isSaid);
  });
}
