import type { Project } from '../../../shared/schema/project.ts';
import { CodeField } from '../../ui/fields/code-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { ActivityField } from './activity-fields.tsx';
import { FieldGroup } from './field-group.tsx';
import { useFields } from './fields-context.tsx';

type Question = NonNullable<Project['questions']>[number];

/** The questions that this project asks of every activity. */
export function OwnQuestions() {
  const { questions = [] } = useFields().dataset.project;
  if (questions.length === 0) return null;
  return (
    <FieldGroup title="activity.group.questions">
      {questions.map((question) => (
        <Answer key={question.code} question={question} />
      ))}
    </FieldGroup>
  );
}

function Answer({ question: { code, text, answer, choices = [] } }: { readonly question: Question }) {
  return (
    <ActivityField<string | number> address={`answers/${code}/value`} label={text}>
      {({ value, onChange, ...field }) => {
        if (answer === 'number') return <NumberField {...field} value={value} onChange={onChange} />;
        const words = value === undefined ? undefined : String(value);
        if (answer === 'text') return <LineField {...field} value={words} onChange={onChange} />;
        const options = choices.map((choice) => ({ value: choice, label: choice }));
        return <CodeField {...field} options={options} value={words} onChange={onChange} />;
      }}
    </ActivityField>
  );
}
