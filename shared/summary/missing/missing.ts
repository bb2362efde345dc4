import type { Activity } from '../../schema/activity.ts';
import type { PlanItem } from '../../schema/project.ts';

/**
 * What became of one partner's period. `complete`: declared complete, or accepted. `received`: something came, and
 * nobody has said that it is all. `nothing`: nothing came, and the period is over. `notYetDue`: nothing came, and it is
 * not over. `notExpected`: nothing came from somebody who owes nothing.
 */
export type PeriodState = 'complete' | 'received' | 'nothing' | 'notYetDue' | 'notExpected';

export interface PeriodCell {
  /** A quarter: `2022-Q2`. */
  readonly period: string;
  readonly state: PeriodState;
  /** Activities of the partner that begin in it, whatever their status. */
  readonly activities: number;
  /** Whether the period was over on the day that was asked about. */
  readonly isDue: boolean;
}

/** One organisation that reports, or has reported. */
export interface PartnerRow {
  /** Organisation id: the record that stands for all records of this organisation. */
  readonly partner: string;
  readonly country?: string;
  /** It owes a report of every period. False: it has reported without being named as a partner. */
  readonly isExpected: boolean;
  /** In the order of `WhatIsMissing.periods`. */
  readonly cells: readonly PeriodCell[];
}

/**
 * What became of a plan item, in one country or as a whole. `reported`: as in the summary (`domain.md` §4, §8). `begun`:
 * there is a record, and it does not count yet: not held, no known figure, or in two versions. `missing`: no record, and
 * the planned time is over. `notYetDue`: no record, and it is not over. `notExpected`: taken off the plan.
 */
export type PlanState = 'reported' | 'begun' | 'missing' | 'notYetDue' | 'notExpected';

export interface PlanCell {
  readonly item: PlanItem;
  /** Null: the item is one for the whole project. */
  readonly country: string | null;
  readonly state: PlanState;
  /** Whether the planned time was over on the day that was asked about. */
  readonly isDue: boolean;
}

export interface PlanLine {
  readonly item: PlanItem;
  /** One for each country of the project where each delivers it, else a single one. */
  readonly cells: readonly PlanCell[];
}

/** Expected against received, on one day. */
export interface WhatIsMissing {
  /** The day that was asked about. */
  readonly until: string;
  /** The project says who reports; otherwise those are expected who have reported anything. */
  readonly isNamed: boolean;
  /** Quarters from the project's start to the day, or to its end; empty when nobody can say when it began. */
  readonly periods: readonly string[];
  /** Those who are expected first. */
  readonly partners: readonly PartnerRow[];
  readonly plan: readonly PlanLine[];
}

/** A record in which something must be fixed. */
export interface RecordToFix {
  readonly activity: Activity;
  /** How many things. */
  readonly mustFix: number;
}

/** Everything that one partner owes. */
export interface OwedByPartner {
  readonly partner: string;
  readonly country?: string;
  /** Periods that are over and of which nothing came. */
  readonly nothing: readonly string[];
  /** Periods that are over, of which something came, and that nobody has declared complete. */
  readonly undeclared: readonly string[];
  /** Items of the plan that its country delivers. */
  readonly items: readonly PlanCell[];
  readonly toFix: readonly RecordToFix[];
}
