import { useMemo } from 'react';
import { checkProject } from '../../../shared/validation/check-project.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { AboutSection } from './about-section.tsx';
import { CodesSection } from './codes-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { codeLists } from './drafts.ts';
import { IndicatorsSection } from './indicators-section.tsx';
import { LogosSection } from './logos-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { QuestionsSection } from './questions-section.tsx';

/** The definition of the project that is open: what everybody may read, and the parts that one may change. */
export function ProjectPage() {
  const { text } = useTexts();
  const { dataset, settings } = useStoreSnapshot();
  const { project } = dataset;
  const issues = useMemo(() => checkProject(dataset), [dataset]);
  const mayChange = settings.role !== 'reports';
  return (
    <>
      <PageHeader
        title={text('project.title')}
        description={text('project.version', { code: project.code, version: project.version })}
      />
      <AboutSection project={project} />
      <ContactsSection dataset={dataset} />
      <LogosSection dataset={dataset} mayChange={mayChange} />
      <PlanSection project={project} issues={issues} mayChange={mayChange} />
      <QuestionsSection dataset={dataset} />
      <IndicatorsSection project={project} mayChange={mayChange} />
      {codeLists.map((list) => (
        <CodesSection key={list} list={list} project={project} issues={issues} mayChange={mayChange} />
      ))}
    </>
  );
}
