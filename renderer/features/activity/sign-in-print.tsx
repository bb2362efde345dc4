import type { SignInSheet } from '../../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import './sign-in-print.css';

/** The sheet on paper: every page repeats the header of the table. */
export function SignInPrint({ sheet }: { readonly sheet: SignInSheet }) {
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div className="sign-in" data-orientation={sheet.orientation}>
      <h1>{sheet.title}</h1>
      {sheet.facts.map(({ label, text }) => (
        <p key={label} className="fact">
          {label}: <strong>{text}</strong>
        </p>
      ))}
      <p className="help">{sheet.privacy}</p>
      <table>
        <colgroup>
          {sheet.columns.map((column) => (
            <col key={column.header} style={{ width: `${(100 * column.width) / width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {sheet.columns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: sheet.rows }, (_, row) => (
            <tr key={row}>
              {sheet.columns.map(({ header, kind }) => (
                <td key={header} className={kind}>
                  {kind === 'number' ? row + 1 : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
