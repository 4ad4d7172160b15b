/** A decimal number without rounding: `digits` × 10^-`places`, places ≥ 0. */
export interface Exact {
  readonly digits: bigint;
  readonly places: number;
}

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Most places or zeros that an exponent may add; beyond that a number is a slip of the keyboard. */
const largestExponent = 400;

/** Reads "0.25", 1e3, "-7" without rounding (a number counts as the shortest decimal that denotes it); null where it is none. */
export function exactOf(value: string | number): Exact | null {
  const match = decimal.exec(String(value).trim());
  if (match === null) return null;
  const [, sign = "", whole = "", part = "", power = "0"] = match;
  if (whole === "" && part === "") return null;
  const exponent = Number(power);
  if (Math.abs(exponent) > largestExponent) return null;
  let digits = BigInt(whole + part);
  let places = part.length - exponent;
  if (places < 0) {
    digits *= 10n ** BigInt(-places);
    places = 0;
  }
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places--;
  }
  return { digits: sign === "-" ? -digits : digits, places };
}

/** The number as a whole multiple of 10^-`places`, which must not be fewer than its own. */
export function atPlaces(value: Exact, places: number): bigint {
  return value.digits * 10n ** BigInt(places - value.places);
}

/** Product without rounding. */
export function times(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** Plain notation without trailing zeros, such as "-0.25". */
function decimalText(digits: bigint, places: number): string {
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places);
  const part = text.slice(text.length - places).replace(/(?<!0)0+$/, "");
  return `${sign}${whole}${part === "" ? "" : `.${part}`}`;
}

/** The number where a JSON number says exactly the same, else its plain notation. */
export function jsonNumber(digits: bigint, places: number): number | string {
  const text = decimalText(digits, places);
  const number = Number(text);
  const back = exactOf(number);
  if (!Number.isFinite(number) || back === null) return text;
  return decimalText(back.digits, back.places) === text ? number : text;
}

/** Greatest common divisor, not negative. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** A fraction with a positive denominator. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Lowest terms, as "81/259" or "7". */
export function fractionText({ top, bottom }: Fraction): string {
  const common = gcd(top, bottom);
  const [p, q] = common === 0n ? [0n, 1n] : [top / common, bottom / common];
  return q === 1n ? p.toString() : `${p}/${q}`;
}

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Nearest number, also where top and bottom exceed what a number holds. */
export function fractionNumber({ top, bottom }: Fraction): number {
  const [p, q] = [Number(top), Number(bottom)];
  if (Number.isFinite(p) && Number.isFinite(q)) return p / q;
  const shift = BigInt(Math.max(0, top.toString(2).length, bottom.toString(2).length) - 900);
  return Number(top >> shift) / Number(bottom >> shift);
}
