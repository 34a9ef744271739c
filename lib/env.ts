import { z } from "zod";

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Where the SQLite file is, as `file:PATH` (relative to the working directory). */
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, "must look like file:./data/preflight.db")
    .default("file:./data/preflight.db"),
  NEXTAUTH_URL: z
    .url("must be the address people type, such as https://preflight.example")
    .refine(isOrigin, "must be an http or https address without a path")
    .default("http://localhost:3000"),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, "must be at least 32 characters; `npm start` makes one in ./data/secret"),
  /** How many reverse proxies of yours stand in front: only their entries in X-Forwarded-For are believed. */
  TRUST_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  /** Who may open the workbench at /bench: the e-mail addresses of their accounts, with commas between. */
  PREFLIGHT_AUTHORS: z
    .string()
    .default("")
    .transform(readList)
    .pipe(z.array(z.email("must be e-mail addresses with commas between"))),
  /** The folder with the questions, when it isn't `content` in the working directory. */
  PREFLIGHT_CONTENT: z.string().optional(),
  GITHUB_ID: z.string().min(1).optional(),
  GITHUB_SECRET: z.string().min(1).optional(),
  GOOGLE_ID: z.string().min(1).optional(),
  GOOGLE_SECRET: z.string().min(1).optional(),
});

function readList(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim().toLowerCase())
    .filter(Boolean);
}

function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname, search, hash } = new URL(address);
  return /^https?:$/.test(protocol) && `${pathname}${search}${hash}` === "/";
}

export type Env = z.infer<typeof schema>;

/** Checks a set of environment variables. Empty strings count as absent. Throws one sentence that names every bad variable. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The environment is not usable: ${problems.join("; ")}.`);
}

let cached: Env | undefined;

/** The environment of this process, checked on first use. The only reader of process.env. */
export function env(): Env {
  if (cached) return cached;
  cached = parseEnv(process.env);
  // next-auth reads this one by itself, and without it would build links from the request's Host header.
  process.env.NEXTAUTH_URL = cached.NEXTAUTH_URL;
  return cached;
}

/** The folder with the questions. Scripts ask for it too, and those run without the server's secrets. */
export function contentDirectory(): string {
  return process.env.PREFLIGHT_CONTENT || "content";
}

/** The origin people use this server by. Links and checks use it, never a request's Host header. */
export function ownOrigin(): string {
  return new URL(env().NEXTAUTH_URL).origin;
}
