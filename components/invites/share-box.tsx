import { CopyButton } from "./copy-button";
import { QrCode } from "./qr-code";

type Props = { link: string; message: string };

/** The link to send: as it is, in a ready-made message, and to be photographed. */
export function ShareBox({ link, message }: Props) {
  return (
    <div className="flex flex-wrap gap-6">
      <div className="min-w-0 flex-1 basis-80 space-y-4">
        <p className="rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-sm break-all select-all">
          {link}
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton text={link}>Copy the link</CopyButton>
          <CopyButton text={message}>Copy a message</CopyButton>
        </div>
        <details className="text-sm">
          <summary className="min-h-8 text-ink-soft">The message</summary>
          <p className="mt-2 rounded-lg border border-line bg-sunken px-3 py-2 whitespace-pre-wrap">
            {message}
          </p>
        </details>
      </div>
      <QrCode text={link} label="The link as a QR code" />
    </div>
  );
}
