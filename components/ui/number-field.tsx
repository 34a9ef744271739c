"use client";

import { type ComponentProps, useState } from "react";
import { Field } from "./field";

type Props = Omit<ComponentProps<typeof Field>, "type" | "value" | "onChange"> & {
  value: number;
  onValue: (value: number) => void;
};

/** A labelled number. It may be emptied while somebody types; whatever is no number leaves the last one as it was. */
export function NumberField({ value, onValue, ...props }: Props) {
  return <Field {...props} {...useNumberText(value, onValue)} />;
}

/** What makes an input a number of this kind. */
export function useNumberText(value: number, onValue: (value: number) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    type: "number",
    value: typed ?? String(value),
    onChange: ({ target }: { target: HTMLInputElement }) => {
      setTyped(target.value);
      if (!Number.isNaN(target.valueAsNumber)) onValue(target.valueAsNumber);
    },
    onBlur: () => setTyped(null),
  } as const;
}
