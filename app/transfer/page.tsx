import type { Metadata } from "next";
import { Page } from "@/components/page";
import { TransferForm } from "./transfer-form";

export const metadata: Metadata = { title: "Go on on this device", robots: { index: false } };

export default function TransferPage() {
  return (
    <Page
      title="Go on on this device"
      intro="Your interviewer can give you a code that moves your round here, with everything saved so far. The other device is then out, and the clock goes on."
      width="narrow"
    >
      <TransferForm />
    </Page>
  );
}
