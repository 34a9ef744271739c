"use server";

import { redirect } from "next/navigation";
import { ensureUser } from "@/lib/accounts/start-guest";
import { readVisitor } from "@/lib/accounts/visitor";
import { now } from "@/lib/clock";
import { takeTransferCode } from "@/lib/invites/link-limit";
import { transfer } from "@/lib/invites/transfer";

export type TransferState = { problem: string; sent: number };

/** Moves the candidate whom a code names to this browser. */
export async function moveHere(before: TransferState, form: FormData): Promise<TransferState> {
  const refuse = (problem: string) => ({ problem, sent: before.sent + 1 });
  const visitor = await readVisitor();
  if (!visitor) return refuse("Load this page again, and try once more.");
  if (!(await takeTransferCode(visitor.address)))
    return refuse("Too many tries. Wait five minutes.");
  const user = await ensureUser();
  const seat = await transfer(user.id, String(form.get("code") ?? ""), now());
  if (seat) redirect(`/invited/${seat.id}`);
  return refuse("This code doesn't work, or has run out. Ask the interviewer for a new one.");
}
