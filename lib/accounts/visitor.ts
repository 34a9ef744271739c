import "server-only";
import { headers } from "next/headers";
import { ownOrigin } from "@/lib/env";
import { readClientAddress } from "./client-address";
import { readUser } from "./current-user";
import { isSameOrigin } from "./same-origin";
import { readDevice } from "./session-cookie";
import type { Visitor } from "./sign-in";

/** Who makes this request, from where; null when another site's page made it. For everything that changes something. */
export async function readVisitor(): Promise<Visitor | null> {
  const received = await headers();
  if (!isSameOrigin(received, ownOrigin())) return null;
  const [user, device] = [await readUser(), await readDevice()];
  return { address: readClientAddress(received), user, device };
}
