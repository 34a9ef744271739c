import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const minute = 60;

// By address. A class behind one address joins in the same minute; links and codes are not found by guessing anyway.
const misses = new RateLimiterMemory({ keyPrefix: "link-miss", points: 30, duration: minute });
const joins = new RateLimiterMemory({ keyPrefix: "link-join", points: 60, duration: minute });
const codes = new RateLimiterMemory({ keyPrefix: "transfer", points: 10, duration: 5 * minute });

/** Whether this address may look at one more link: no after 30 misses within a minute. */
export async function mayOpenLink(address: string): Promise<boolean> {
  return (await misses.get(address))?.remainingPoints !== 0;
}

/** Counts a link that led nowhere. */
export async function countMiss(address: string): Promise<void> {
  await take(misses, address);
}

/** One more join from this address: 60 a minute. */
export function takeJoin(address: string): Promise<boolean> {
  return take(joins, address);
}

/** One more transfer code from this address: 10 in five minutes. */
export function takeTransferCode(address: string): Promise<boolean> {
  return take(codes, address);
}

async function take(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
