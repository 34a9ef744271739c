import bash from "highlight.js/lib/languages/bash";
import go from "highlight.js/lib/languages/go";
import json from "highlight.js/lib/languages/json";
import sql from "highlight.js/lib/languages/sql";
import yaml from "highlight.js/lib/languages/yaml";
import ReactMarkdown from "react-markdown";
import rehypeHighlight from "rehype-highlight";
import remarkGfm from "remark-gfm";

const highlight: [typeof rehypeHighlight, { languages: Record<string, typeof go> }] = [
  rehypeHighlight,
  { languages: { bash, go, json, sql, yaml } },
];

/** Renders our own content on the server. Never for what people write: hostile Markdown can stall the process. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="prose">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[highlight]}
        components={components}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}

const components = {
  // A code block wider than its column scrolls, so the keyboard must reach it.
  pre: ({ children }: { children?: React.ReactNode }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to take focus
    <pre tabIndex={0}>{children}</pre>
  ),
  // Pages have one h1 of their own.
  h1: "h3",
  h2: "h3",
  h3: "h4",
} as const;
