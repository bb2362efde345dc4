import { Component } from 'react';
import type { ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What is shown instead; `retry` draws the children once more. */
  readonly fallback: (thrown: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Catches what should never be thrown while drawing, so that the rest of the window, and the data, stay in reach. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly thrown: { readonly value: unknown } | null }
> {
  override state: { readonly thrown: { readonly value: unknown } | null } = { thrown: null };

  static getDerivedStateFromError(value: unknown) {
    return { thrown: { value } };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    return thrown ? this.props.fallback(thrown.value, () => this.setState({ thrown: null })) : this.props.children;
  }
}
