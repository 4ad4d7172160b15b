/** A whole number with its digits in groups of three, parted by commas; what is no such number stays as it is. */
export function grouped(number: string): string {
  if (!/^-?\d+$/u.test(number)) return number;
  const [sign, digits] = number.startsWith("-") ? ["-", number.slice(1)] : ["", number];
  const groups = [digits.slice(0, digits.length % 3)];
  for (let at = digits.length % 3; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return sign + groups.filter((group) => group !== "").join(",");
}
