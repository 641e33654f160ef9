import { useState } from "react";

/**
 * A field that hands on only what can be read, and keeps what is being typed until then. While nothing unreadable stands in it the field
 * follows the value.
 *
 * @param read `undefined` for what does not fit
 */
export function useDraftText<Value>(options: {
  shown: string;
  read: (typed: string) => { value: Value } | undefined;
  onChange: (value: Value) => void;
  onValidity: (valid: boolean) => void;
}) {
  const { shown, read, onChange, onValidity } = options;
  const [typed, setTyped] = useState<string>();
  const isInvalid = typed !== undefined && read(typed) === undefined;
  return {
    text: typed ?? shown,
    isInvalid,
    take: (next: string) => {
      const fits = read(next);
      setTyped(next);
      onValidity(fits !== undefined);
      if (fits) onChange(fits.value);
    },
    /** The user is done with it: what fits is shown as it reads. */
    leave: () => {
      if (!isInvalid) setTyped(undefined);
    },
  };
}
