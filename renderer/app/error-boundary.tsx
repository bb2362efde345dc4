import { Component } from 'react';
import type { ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What is shown instead. */
  readonly renderInstead: (thrown: unknown) => ReactNode;
  /** Another one draws the children again: one has gone to another page. */
  readonly page?: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly thrown: { readonly value: unknown } | null;
  readonly page: string | undefined;
}

/** Catches what should never be thrown while drawing, so that the rest of the window, and the data, stay in reach. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { thrown: null, page: this.props.page };

  static getDerivedStateFromError(value: unknown): Partial<ErrorBoundaryState> {
    return { thrown: { value } };
  }

  static getDerivedStateFromProps({ page }: ErrorBoundaryProps, state: ErrorBoundaryState): ErrorBoundaryState | null {
    return page === state.page ? null : { thrown: null, page };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    return thrown ? this.props.renderInstead(thrown.value) : this.props.children;
  }
}
