import type { ReactNode } from "react";

export type EmptyStateProps = {
  readonly title: string;
  /** One sentence that teaches. */
  readonly lead: string;
  /** One act. */
  readonly action?: ReactNode;
  readonly hasDrawing?: boolean | undefined;
};

/** What stands where there is nothing yet: a sentence that teaches and one act. */
export function EmptyState({ title, lead, action, hasDrawing = true }: EmptyStateProps) {
  return (
    <div className="desk">
      <div className="solo empty">
        {hasDrawing && <GhostSheet />}
        <h2 className="display">{title}</h2>
        <p className="lead">{lead}</p>
        {action}
      </div>
    </div>
  );
}

/** A page with three numbered parts, still without words. */
function GhostSheet() {
  return (
    <svg className="ghost" viewBox="0 0 132 156" aria-hidden="true">
      <rect className="p" x=".5" y=".5" width="131" height="155" rx="3" />
      <g className="l">
        <path className="a" d="M18 24h58" />
        <path d="M30 48h42M30 58h76M30 84h34M30 94h82M30 120h50M30 130h64" />
      </g>
      <text x="16" y="52">
        1
      </text>
      <text x="16" y="88">
        2
      </text>
      <text x="16" y="124">
        3
      </text>
    </svg>
  );
}
