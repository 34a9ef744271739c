"use client";

import { useEffect, useState } from "react";

type Props = { deadlineAt: string; serverNow: string };

/** The time left by the server's clock: this device's own is used for differences only. */
export function TimeLeft({ deadlineAt, serverNow }: Props) {
  const total = Date.parse(deadlineAt) - Date.parse(serverNow);
  const [left, setLeft] = useState(total);
  useEffect(() => {
    const begun = performance.now();
    const show = () => setLeft(total - (performance.now() - begun));
    show();
    const timer = setInterval(show, 1000);
    return () => clearInterval(timer);
  }, [total]);
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const [minutes, rest] = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, "0")];
  return (
    <span className="whitespace-nowrap tabular-nums">
      {minutes}:{rest} <span className="text-sm font-normal text-ink-soft">left</span>
    </span>
  );
}
