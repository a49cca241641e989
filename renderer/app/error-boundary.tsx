import { Component, type ReactNode } from "react";
import { openSession } from "../store/current-session.ts";

interface Props {
  /** Somewhere else, what it holds gets another try. */
  readonly place?: string;
  /** What stands there after a mistake of ours, with the way to try again. */
  readonly broken: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Catches a bug in what it holds: the register is untouched, the log gets a code, and one can go on. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    void openSession()?.door("log.write", { entries: [{ level: "error", code: "screen-failed" }] });
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.isBroken && before.place !== this.props.place) this.setState({ isBroken: false });
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.broken(() => this.setState({ isBroken: false })) : this.props.children;
  }
}
