"use client";

import { useEffect, useState } from "react";

/** Whether a box is monospaced: a habit of this device, kept across a reload, of no importance if it is lost. */
export function useMono(key: string): [boolean, () => void] {
  const name = `preflight-mono-${key}`;
  const [isMono, setMono] = useState(false);
  // Reads the device's setting after hydration, because the server doesn't know it.
  useEffect(() => {
    setMono(readItem(name) === "yes");
  }, [name]);
  const toggle = () => {
    setMono(!isMono);
    writeItem(name, isMono ? "no" : "yes");
  };
  return [isMono, toggle];
}

function readItem(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function writeItem(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Blocked storage: the switch still works for this page.
  }
}
