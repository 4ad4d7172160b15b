const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the Gregorian calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return false;
  const day = Number(match[3]);
  return day >= 1 && day <= monthLength(Number(match[1]), Number(match[2]));
}

/** Whether a text is a day, a month or a year: 2031-03-04, 2031-03 or 2031. */
export function isDate(text: string): boolean {
  return isDay(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text);
}

/** Whether a text is an instant in UTC: 2031-03-04T09:30:00Z, with or without seconds and milliseconds. */
export function isInstant(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?Z$/u.exec(text);
  return match !== null && isDay(match[1] ?? "");
}

/** Days of a month, 1 to 12; 0 for what is no month. */
export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0);
}

/** The day itself, or the last day of a month or year: nothing counts before it has surely happened. */
export function lastDayOf(date: string): string {
  if (date.length >= 10) return date.slice(0, 10);
  if (date.length < 7) return `${date}-12-31`;
  return `${date}-${monthLength(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** The day itself, or the first day of a month or year: it cannot have happened before. */
export function firstDayOf(date: string): string {
  return date.length < 10 ? `${date}${"-01-01".slice(date.length - 4)}` : date.slice(0, 10);
}

/** Milliseconds since 1970-01-01 UTC of a day (its start) or an instant. */
export function millisecondsOf(moment: string): number {
  return Date.parse(moment.length === 10 ? `${moment}T00:00:00Z` : moment);
}

/** The instant as it is written in the record: UTC with milliseconds. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
