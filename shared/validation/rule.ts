import type { Issue, IssueParams, IssuePath, Severity } from '../issue.ts';
import type { SentenceCode } from '../messages/catalogue.ts';
import type { Activity } from '../schema/activity.ts';
import type { Context } from './context.ts';
import { pathOfActivity } from './record-name.ts';

export type ActivityCheck = (activity: Activity) => readonly Issue[];

/** One rule of "Check the report" (`domain.md` §7). It yields nothing but issues of its own code and never throws. */
export interface Rule {
  readonly code: SentenceCode;
  readonly check: (context: Context) => Iterable<Issue>;
  /** Of a rule that looks at one activity at a time: the same check, for whoever goes through the activities once. */
  readonly prepare?: (context: Context) => ActivityCheck;
}

/** What a rule found in an activity: the field, and what the sentence needs. */
export interface Found {
  readonly field?: string;
  readonly params?: IssueParams;
}

/** A rule that looks at one activity at a time. */
export function activityRule(
  code: SentenceCode,
  severity: Severity,
  find: (activity: Activity, context: Context) => Iterable<Found>,
): Rule {
  return preparedActivityRule(code, severity, (context) => (activity) => find(activity, context));
}

/** The same for a rule that needs an index of its own, built once per check. */
export function preparedActivityRule(
  code: SentenceCode,
  severity: Severity,
  prepare: (context: Context) => (activity: Activity) => Iterable<Found>,
): Rule {
  const prepareCheck = (context: Context): ActivityCheck => {
    const find = prepare(context);
    return (activity) => {
      const issues: Issue[] = [];
      for (const { field, params } of find(activity)) {
        issues.push({ code, severity, path: pathOfActivity(activity, field), params: params ?? {} });
      }
      return issues;
    };
  };
  return {
    code,
    prepare: prepareCheck,
    *check(context) {
      const checkOne = prepareCheck(context);
      for (const activity of context.dataset.activities) yield* checkOne(activity);
    },
  };
}

/** A rule over anything else: the search says where each finding is. */
export function datasetRule(
  code: SentenceCode,
  severity: Severity,
  find: (context: Context) => Iterable<{ readonly path: IssuePath; readonly params?: IssueParams }>,
): Rule {
  return {
    code,
    *check(context) {
      for (const { path, params } of find(context)) yield { code, severity, path, params: params ?? {} };
    },
  };
}

/** One finding when the condition holds, none when it does not. */
export function when(condition: boolean, found: () => Found): readonly Found[] {
  return condition ? [found()] : [];
}
