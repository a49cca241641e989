import { useId } from "react";
import { Button } from "./button.tsx";

export type ProgressBarProps = {
  /** What is being done: "Het werkboek wordt gemaakt". */
  readonly label: string;
  /** 0 to 1, a real measure; null while it is not known yet. */
  readonly share: number | null;
  /** Beside the bar: "2.100 van 10.000 rijen". */
  readonly text: string;
  readonly cancel?: { readonly label: string; readonly onCancel: () => void } | undefined;
};

/** Work that takes longer than 300 ms, with its measure and a way out. */
export function ProgressBar({ label, share, text, cancel }: ProgressBarProps) {
  const labelId = useId();
  return (
    <div className="progress">
      <span id={labelId}>{label}</span>
      <span className="cap num">{text}</span>
      <div
        className="track"
        role="progressbar"
        aria-labelledby={labelId}
        aria-valuetext={text}
        {...(share === null
          ? {}
          : { "aria-valuenow": Math.round(share * 100), "aria-valuemin": 0, "aria-valuemax": 100 })}
      >
        <i style={{ width: `${(share ?? 0) * 100}%` }} />
      </div>
      {cancel !== undefined && (
        <Button look="bare" isLow onPress={cancel.onCancel}>
          {cancel.label}
        </Button>
      )}
    </div>
  );
}
