"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
  /** The buttons, the safe one first. */
  actions: ReactNode;
};

/** A question that must be answered before anything else. Escape and the close button mean "no". */
export function Dialog({ open, onOpenChange, title, children, actions }: Props) {
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 z-40 bg-[oklch(0.15_0.02_260/0.55)]" />
        <AlertDialog.Popup className="fixed z-50 top-1/2 z-50 left-1/2 max-h-[85dvh] w-[min(30rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 space-y-4 overflow-y-auto rounded-xl border border-line bg-surface p-6 shadow-xl">
          <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description render={<div />} className="space-y-3 text-sm text-ink-soft">
            {children}
          </AlertDialog.Description>
          <div className="flex flex-wrap justify-end gap-3 pt-2">{actions}</div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
