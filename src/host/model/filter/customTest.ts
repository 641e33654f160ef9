import { interpretEntry } from "../range/cellInput";

type Plain = string | number | boolean;

const CRITERION = /^(<>|>=|<=|=|>|<)?(.*)$/s;
const collator = new Intl.Collator("en-US", { sensitivity: "accent" });

/**
 * `>5`, `<>North`, `=A*`, `>=2024-01-31`, `=` (blank): the operand is read as if typed, so that numbers and dates compare as
 * numbers; text ignores case and knows `*`, `?` and `~` before either.
 */
export function customTest(criterion: string, date1904: boolean): (value: Plain) => boolean {
  const [, operator = "=", operand = ""] = CRITERION.exec(criterion) ?? [];
  const typed = interpretEntry(operand, "General", date1904, "FilterCriteria.criterion1");
  const number =
    typed.kind === "value" && typeof typed.value === "number" ? typed.value : undefined;
  if (operator === "=" || operator === "<>") {
    const text = textPattern(operand);
    const equals = (value: Plain) =>
      typeof value === "number" && number !== undefined
        ? value === number
        : text.test(String(value));
    return operator === "=" ? equals : (value) => !equals(value);
  }
  const passes = ORDERED[operator] ?? (() => false);
  return (value) => {
    if (number !== undefined) return typeof value === "number" && passes(value - number);
    return typeof value === "string" && value !== "" && passes(collator.compare(value, operand));
  };
}

const ORDERED: Readonly<Record<string, (difference: number) => boolean>> = {
  ">": (difference) => difference > 0,
  "<": (difference) => difference < 0,
  ">=": (difference) => difference >= 0,
  "<=": (difference) => difference <= 0,
};

function textPattern(operand: string): RegExp {
  const pattern = operand.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === "*") return ".*";
    if (found === "?") return ".";
    return `\\${found.slice(-1)}`;
  });
  return new RegExp(`^${pattern}$`, "is");
}
