import { Field } from "@/components/ui/field";

/** How many minutes to give. */
export function Minutes() {
  return (
    <div className="w-28">
      <Field label="Minutes" name="minutes" type="number" min={1} max={240} defaultValue={10} />
    </div>
  );
}
