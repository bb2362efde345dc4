import type { Issue } from '../../shared/issue.ts';

/** A change that the store will not write, with the reason in words. What the person typed stays with the caller. */
export class NotSaved extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.name = 'NotSaved';
    this.issue = issue;
  }
}
