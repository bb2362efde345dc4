import { activityModes, activityTypes, countBases } from '../../../shared/codes/activity-codes.ts';
import { countColumns } from '../../../shared/schema/count.ts';
import type { Project } from '../../../shared/schema/project.ts';
import { useTexts } from '../../ui/text.tsx';

/** Rows for organisations on an empty form. */
const delegationRows = 8;

/** An activity to be filled in by hand: the same questions in the same order as on the screen. */
export function BlankForm({ project }: { readonly project: Project }) {
  const { text, shared } = useTexts();
  const lines = (keys: readonly Parameters<typeof text>[0][]) =>
    keys.map((key) => <Line key={key} label={text(key)} />);
  return (
    <>
      <p className="kicker">{project.name}</p>
      <h1>{text('parts.form.title')}</h1>
      <p className="help">{text('parts.form.help')}</p>
      {lines(['parts.form.activityTitle', 'parts.form.when', 'parts.form.where', 'parts.form.countries'])}
      <Choices name={text('parts.form.type')} labels={activityTypes.map((type) => shared(`type.${type}`))} />
      <Choices name={text('parts.form.mode')} labels={activityModes.map((mode) => shared(`mode.${mode}`))} />
      {project.thematicAreas.length > 0 && (
        <Choices
          name={text('parts.form.thematicArea')}
          labels={[
            ...project.thematicAreas.filter(({ withdrawn }) => !withdrawn).map(({ name }) => name),
            shared('area.cross-cutting'),
          ]}
        />
      )}
      <h2>{text('parts.participants')}</h2>
      <p className="help">{text('parts.form.countHelp')}</p>
      <table className="blank">
        <thead>
          <tr>
            {countColumns.map((column) => (
              <th key={column} scope="col">
                {text(`words.${column}`)}
              </th>
            ))}
            <th scope="col">{text('parts.staff')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            {[...countColumns, 'staff'].map((column) => (
              <td key={column}>&nbsp;</td>
            ))}
          </tr>
        </tbody>
      </table>
      <Choices name={text('parts.form.basis')} labels={countBases.map((basis) => shared(`basis.${basis}`))} />
      {lines(['parts.form.views', 'parts.form.speakers'])}
      <h2 className="next-page">{text('parts.form.delegation')}</h2>
      <table className="blank">
        <thead>
          <tr>
            <th scope="col" style={{ width: '60%' }}>
              {text('parts.delegation.organisation')}
            </th>
            <th scope="col">{text('parts.delegation.number')}</th>
            <th scope="col">{text('parts.delegation.countries')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: delegationRows }, (_, row) => (
            <tr key={row}>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(['about', 'outcomes', 'follow-up'] as const).map((part) => (
        <div key={part} style={{ breakInside: 'avoid' }}>
          <h2>{shared(`text.${part}`)}</h2>
          <div className="space" />
        </div>
      ))}
      {lines(['parts.form.links', 'parts.form.keptAt', 'parts.form.filledInBy'])}
    </>
  );
}

function Line({ label }: { readonly label: string }) {
  return (
    <div className="line">
      <span>{label}</span>
      <span className="rule" />
    </div>
  );
}

function Choices({ name, labels }: { readonly name: string; readonly labels: readonly string[] }) {
  return (
    <div className="choices">
      <span className="name">{name}</span>
      {labels.map((label) => (
        <span key={label}>
          <span className="box" />
          {label}
        </span>
      ))}
    </div>
  );
}
