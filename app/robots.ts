import type { MetadataRoute } from "next";

/** Links to one person are nothing for a search engine. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", disallow: ["/join/", "/interview/", "/invited/", "/attempts/"] },
  };
}
