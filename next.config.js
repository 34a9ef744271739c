/** Sent with every response; the Content-Security-Policy carries a nonce per request and is set in proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  },
];

/** Pages whose address is a secret, or that only one person may see: nowhere kept, nowhere named. */
const secretHeaders = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cache-Control", value: "private, no-store" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Bundled, the limiter would exist once per layer, and one layer would not know the other's refusals.
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "rate-limiter-flexible"],
  // A submit carries the full text of every box: 20 boxes of 20,000 characters fit.
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/(join|interview|invited|invites|transfer)/:path*", headers: secretHeaders },
  ],
};

export default config;
