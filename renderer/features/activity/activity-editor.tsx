import { Alert, Button, Group } from '@mantine/core';
import { useDeferredValue, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useStore } from '../../store/store-context.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { forgetWantedField, wantedFieldOf } from '../../ui/wanted-field.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { ActivityFooter } from './activity-footer.tsx';
import { CopyForWord } from './copy-for-word.tsx';
import { FieldsProvider } from './fields-context.tsx';
import { focusField } from './focus-field.ts';
import { LateChangeNote, lateReasonField } from './late-change-note.tsx';
import { PrintActivity, PrintBlankActivity } from './print-activity.tsx';
import { SectionContent } from './section-content.tsx';
import { SectionRail } from './section-rail.tsx';
import classes from './section-rail.module.css';
import { isSection, sectionOfIssue, sectionStates, sections } from '../../ui/activity-sections.ts';
import { ShortForm } from './short-form.tsx';
import { SignInButton } from './sign-in-button.tsx';
import { useActivityForm } from './use-activity-form.ts';
import type { ActivityForm } from './use-activity-form.ts';
import { useActivityKeys } from './use-activity-keys.ts';

interface ActivityEditorProps {
  readonly id: string | null;
  readonly initial: Readonly<Record<string, unknown>>;
  readonly section: string | undefined;
  /** The first typed value was saved: this is the record now. */
  readonly onBegun?: (id: string) => void;
}

/** The page of one activity around its short form or one of its sections. */
export function ActivityEditor({ id, initial, section, onBegun }: ActivityEditorProps) {
  const form = useActivityForm(id, initial);
  // The head of the form is drawn first; the rest follows at once, in steps that let the window answer.
  const isWhole = useDeferredValue(true, false);
  useEffect(() => {
    if (form.id !== null) onBegun?.(form.id);
  }, [form.id, onBegun]);
  const [, navigate] = useLocation();
  const isShort = section === 'short';
  const current = isSection(section) ? section : 'basics';
  const goTo = (next: string) => void form.draft.flush().then(() => navigate(`/activities/${form.id}/${next}`));
  const { page, nextFinding } = useNextFinding(form, { id, isShort, current }, navigate);
  useActivityKeys({
    nextSection: () => {
      const next = isShort ? 'basics' : (sections[(sections.indexOf(current) + 1) % sections.length] ?? 'basics');
      if (form.id !== null) goTo(next);
    },
    nextFinding,
    undo: form.undo,
  });
  useFirstFocus(page, id === null, current);
  const { activity } = form.fields;
  return (
    <FieldsProvider value={form.fields}>
      <div ref={page} onBlur={() => void form.draft.flush()}>
        <EditorHeader form={form} isShort={isShort} onSwitch={() => goTo(isShort ? 'basics' : 'short')} />
        <RegionalNote form={form} />
        {isShort ? (
          <ShortForm isWhole={isWhole} />
        ) : (
          <div className={classes.layout}>
            <SectionRail id={activity.id} current={current} states={sectionStates(activity, form.issues)} />
            <div className={classes.content}>
              <SectionContent key={current} section={current} isWhole={isWhole} />
            </div>
          </div>
        )}
        <ActivityFooter
          saving={form.snapshot.saving}
          draft={form.draft.state}
          unread={form.fields.unread.size}
          findings={form.issues.length}
          onNextFinding={nextFinding}
          onUndo={form.undo}
          isReadOnly={form.snapshot.readOnly !== null}
          note={<LateChangeNote form={form} />}
        />
      </div>
    </FieldsProvider>
  );
}

interface EditorHeaderProps {
  readonly form: ActivityForm;
  readonly isShort: boolean;
  readonly onSwitch: () => void;
}

function EditorHeader({ form, isShort, onSwitch }: EditorHeaderProps) {
  const store = useStore();
  const showToast = useToasts();
  const { text, shared } = useTexts();
  const [, navigate] = useLocation();
  const { activity } = form.fields;
  const name = activity.title ?? text(form.id === null ? 'activity.newTitle' : 'activity.untitled');
  const about = [activity.reference, activity.type && shared(`type.${activity.type}`)].filter((one) => one);
  const failed = () => showToast({ message: text('activity.failed') });
  const remove = async (id: string) => {
    await form.draft.flush();
    await store.remove(id);
    const undo = () => void store.restore(id).catch(failed);
    showToast({ message: text('activity.removed', { title: name }), undo });
    navigate('/activities');
  };
  const { id } = form;
  return (
    <PageHeader
      title={name}
      description={isShort ? text('activity.shortFormText') : about.join(' · ')}
      areActionsBelow={isShort}
      actions={
        <>
          {isShort && <Button onClick={() => navigate('/activities')}>{text('activity.done')}</Button>}
          <Button variant="default" disabled={id === null} onClick={onSwitch}>
            {text(isShort ? 'activity.moreDetails' : 'activity.shortForm')}
          </Button>
          {id === null ? (
            <PrintBlankActivity project={form.fields.dataset.project} />
          ) : (
            <>
              <CopyForWord {...form.fields} />
              <PrintActivity {...form.fields} />
              <SignInButton {...form.fields} />
            </>
          )}
          {id !== null && form.snapshot.readOnly === null && (
            <Button variant="default" onClick={() => void remove(id).catch(failed)}>
              {text('activity.remove')}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Of a regional activity that another partner reports: what is one's own here, and the way to the rest. */
function RegionalNote({ form: { fields, ownPart, isUnlocked, unlock } }: { readonly form: ActivityForm }) {
  const { text, country } = useTexts();
  if (ownPart === undefined) return null;
  const { activity, dataset } = fields;
  const reporter = dataset.organisations.get(activity.reportedBy ?? '');
  const words = {
    country: country(ownPart),
    partner: reporter?.name ?? reporter?.shortName ?? text('activity.version.someone'),
  };
  return (
    <Alert mb="md" title={text('activity.regional.title', words)}>
      <Group justify="space-between" wrap="nowrap">
        <span>{text(isUnlocked ? 'activity.regional.unlocked' : 'activity.regional.text', words)}</span>
        {!isUnlocked && (
          <Button variant="default" size="compact-sm" flex="none" onClick={unlock}>
            {text('activity.regional.unlock')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

/** Leads through the findings one after the other, each time to the field it is about. */
function useNextFinding(
  form: ActivityForm,
  { id, isShort, current }: { readonly id: string | null; readonly isShort: boolean; readonly current: string },
  navigate: (to: string) => void,
) {
  const page = useRef<HTMLDivElement>(null);
  const last = useRef(-1);
  // The field that shall have the focus as soon as its section is there.
  const wanted = useRef(wantedFieldOf(id));
  useEffect(() => {
    const address = wanted.current;
    const element = page.current;
    if (address === null || !element) return undefined;
    const reach = () => {
      if (!focusOn(element, address)) return false;
      wanted.current = null;
      forgetWantedField();
      return true;
    };
    if (reach()) return undefined;
    // The section is drawn after the head of the form, and then nothing here is drawn again.
    const observer = new MutationObserver(() => {
      if (reach()) observer.disconnect();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  });
  useEffect(() => forgetWantedField, []);
  const nextFinding = () => {
    if (form.issues.length === 0) return;
    last.current = (last.current + 1) % form.issues.length;
    const issue = form.issues[last.current];
    if (!issue) return;
    const section = sectionOfIssue(issue);
    const isLate = issue.code === 'findings.lateChangeWithoutReason';
    const address = isLate ? lateReasonField : (issue.path.field ?? 'title');
    // The line for the reason stands below every section.
    const isHere = isShort || isLate || section === current;
    if (isHere && page.current && focusOn(page.current, address)) return;
    wanted.current = address;
    navigate(`/activities/${issue.path.record}/${section}`);
  };
  return { page, nextFinding };
}

/** Of an activity in one way only the total is not asked apart: its one column is the field. */
function focusOn(page: ParentNode, address: string): boolean {
  const addresses = address === 'total' ? ['total', 'inPerson', 'online'] : [address];
  return addresses.some((one) => focusField(page, one));
}

/** A new activity begins in its title; going to another section puts the focus on its heading. */
function useFirstFocus(page: React.RefObject<HTMLElement | null>, isNew: boolean, current: string): void {
  const before = useRef(current);
  useEffect(() => {
    if (isNew && page.current) focusField(page.current, 'title');
  }, [isNew, page]);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    const hasFocus = document.activeElement?.closest('[data-field]');
    if (!hasFocus) page.current?.querySelector<HTMLElement>('#activity-section')?.focus({ preventScroll: true });
  }, [current, page]);
}
