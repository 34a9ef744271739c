export type JsonBody = { ok: true; value: unknown } | { ok: false; status: 400 | 413 };

/**
 * Reads a JSON body of at most `limitBytes`. Route handlers have no limit of their own, and behind proxy.ts a body over
 * 10 MiB arrives cut with status 200, so the bytes are counted here.
 */
export async function readJson(request: Request, limitBytes: number): Promise<JsonBody> {
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes)
    return { ok: false, status: 413 };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > limitBytes) return { ok: false, status: 413 };
      chunks.push(chunk);
    }
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    // Not JSON, or the sender hung up half-way.
    return { ok: false, status: 400 };
  }
}
