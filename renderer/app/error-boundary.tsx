import { Component, type ReactNode } from "react";
import { openSession } from "../store/current-session.ts";
import { BrokenScreen } from "./broken-screen.tsx";

interface Props {
  readonly children: ReactNode;
}

/** Catches a bug in a screen: the register is untouched, the log gets a code, and one can go on. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    void openSession()?.door("log.write", { entries: [{ level: "error", code: "screen-failed" }] });
  }

  override render(): ReactNode {
    return this.state.isBroken ? (
      <BrokenScreen onRetry={() => this.setState({ isBroken: false })} />
    ) : (
      this.props.children
    );
  }
}
