/** Numbers shorter than this name nobody (an extension, a typing error). */
const SHORTEST = 6;
const MOBILE = /^1[3-9]\d{9}$/;
const SERVICE = /^[48]00\d{7}$/;
/** Several numbers in one cell. */
const BETWEEN_NUMBERS = /[/;,、，；|\n]/;
const EXTENSION = /\s*(?:ext|extension|x|#|转|分机).*$/i;
/** Area code, number, and after another dash an extension. */
const WITH_EXTENSION = /^(\D*0\d{2,3}\D+\d{7,8})-\d{1,6}$/;

/**
 * A phone number in the form in which numbers are compared; `""` where there is none. Of several numbers in a cell the first counts, an
 * extension does not. Punctuation, spaces and full width do not matter.
 *
 * - China's country prefix (`+86`, `0086`, `86` before a mobile number) is dropped. A mobile number is its 11 digits (`13812345678`, also when
 *   dialled with a 0 before it); a landline is area code and number, the area code's 0 restored where the country prefix took its place
 *   (`+86 21 6888 8888` and `(021) 68888888` are `02168888888`); 400 and 800 numbers stay as they are.
 * - Other countries' numbers are `+` and their digits (`001 415…` is `+1415…`).
 * - Anything else is its digits.
 */
export function normalizePhone(written: string): string {
  const [first = ""] = written.normalize("NFKC").trim().split(BETWEEN_NUMBERS);
  const bare = first.replace(EXTENSION, "").trim().replace(WITH_EXTENSION, "$1");
  const digits = bare.replace(/\D/g, "");
  if (digits.length < SHORTEST) return "";
  const international = bare.startsWith("+") ? digits : /^00(\d+)$/.exec(digits)?.[1];
  if (international === undefined) return domestic(digits);
  return international.startsWith("86") ? afterPrefix(international.slice(2)) : `+${international}`;
}

/** A number without a country prefix in front of it that can be told. */
function domestic(digits: string): string {
  if (digits.startsWith("86") && MOBILE.test(digits.slice(2))) return digits.slice(2);
  return digits.startsWith("0") && MOBILE.test(digits.slice(1)) ? digits.slice(1) : digits;
}

/** What follows China's country prefix, zeros dialled too many left out. */
function afterPrefix(digits: string): string {
  const number = domestic(digits.replace(/^0+/, ""));
  if (MOBILE.test(number) || SERVICE.test(number)) return number;
  return number.length + 1 < SHORTEST ? "" : `0${number}`;
}
