import { Input, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { NarrowField } from "../NarrowField";

/** A text or a day of a small form; what is wrong with it is said below it. */
export function FormField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  kind?: "line" | "lines" | "day";
  required?: boolean;
  complaint?: string | undefined;
  hint?: string;
  /** Offered while typing; anything else may be typed too. */
  suggestions?: readonly string[];
}) {
  const { label, value, onChange, kind = "line", required = false, complaint, hint } = props;
  const { suggestions = [] } = props;
  const list = useId();
  const change = (_: unknown, typed: { value: string }) => onChange(typed.value);
  return (
    <>
      <NarrowField
        label={label}
        required={required}
        {...(hint !== undefined && { hint })}
        {...(complaint !== undefined && { validationMessage: complaint })}
      >
        {kind === "lines" ? (
          <Textarea rows={2} resize="vertical" value={value} onChange={change} />
        ) : (
          <Input
            type={kind === "day" ? "date" : "text"}
            autoComplete="off"
            value={value}
            onChange={change}
            {...(suggestions.length > 0 && { list })}
          />
        )}
      </NarrowField>
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}
