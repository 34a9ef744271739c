import { Prisma } from "./generated/client";

/** What a write with conditions comes to: its rows, "missing" when nothing fits them, "taken" when a unique place is. */
export async function guardedWrite<T extends object>(
  write: Promise<T>,
): Promise<T | "missing" | "taken"> {
  return write.catch((error: unknown) => {
    if (hasCode(error, "P2025")) return "missing" as const;
    if (hasCode(error, "P2002")) return "taken" as const;
    throw error;
  });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;
}
