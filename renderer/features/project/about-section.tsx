import { Stack, Title } from '@mantine/core';
import { dateSpan } from '../../../shared/outputs/activity-report/date-span.ts';
import type { Project } from '../../../shared/schema/project.ts';
import { useTexts } from '../../ui/text.tsx';
import classes from './project.module.css';

/** What the project is: read only, it came with the definition. */
export function AboutSection({ project }: { readonly project: Project }) {
  const { text, country, date, locale } = useTexts();
  const { start, plannedEnd, reportedUntil, otherCountries = [] } = project;
  const countries = (codes: readonly string[]) => codes.map(country).join(', ');
  const facts: readonly (readonly [string, string | undefined])[] = [
    [text('project.name'), project.name],
    [text('project.code'), project.code],
    [text('project.reportTitle'), project.reportTitle],
    [text('project.duration'), start === undefined ? undefined : dateSpan(start, plannedEnd, locale)],
    [text('project.reportedUntil'), reportedUntil === undefined ? undefined : date(reportedUntil)],
    [text('project.countries'), countries(project.countries)],
    [text('project.otherCountries'), otherCountries.length === 0 ? undefined : countries(otherCountries)],
    [text('project.funderFigure'), text(`project.funderFigure.${project.funderFigure}`)],
    [text('project.introduction'), project.introduction],
  ];
  return (
    <Stack component="section" gap="sm" aria-labelledby="project-about">
      <Title order={2} id="project-about">
        {text('project.about')}
      </Title>
      <dl className={classes['facts']}>
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value ?? text('project.notSaid')} />
        ))}
      </dl>
    </Stack>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd style={{ whiteSpace: 'pre-line' }}>{value}</dd>
    </>
  );
}
