import { Table, Text, Title } from '@mantine/core';
import { useTexts } from '../../ui/text.tsx';
import type { OpenDetail } from './detail.ts';
import { FigureButton } from './figure-number.tsx';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

/** Organisations mapped, by country; a country of which nobody has said a number is missing. */
export function MappedSection({ summary, onOpen }: { readonly summary: Summary; readonly onOpen: OpenDetail }) {
  const { text, country: nameOf, shared } = useTexts();
  const { ofProject, country, project } = summary;
  const { byCountry, total } = ofProject.organisationsMapped;
  const others = Object.keys(byCountry).filter((code) => !project.countries.includes(code));
  const valueOf = (code: string) => byCountry[code] ?? null;
  const rows: (readonly [string | null, number | null])[] =
    country === null
      ? [...[...project.countries, ...others].map((code) => [code, valueOf(code)] as const), [null, total]]
      : [[country, valueOf(country)]];
  return (
    <section className={classes['section']} aria-labelledby="summary-mapped">
      <Title order={2} id="summary-mapped">
        {shared('figures.mapped')}
      </Title>
      <Table verticalSpacing={6} maw={480} aria-labelledby="summary-mapped">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{text('summaryPage.country')}</Table.Th>
            <Table.Th scope="col" className={classes['number'] ?? ''}>
              {shared('figures.mapped')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([code, value]) => {
            const label = code === null ? shared('figures.mappedAll') : nameOf(code);
            return (
              <Table.Tr key={code ?? 'all'}>
                <Table.Th scope="row" fw={code === null ? 600 : 400}>
                  {label}
                </Table.Th>
                <Table.Td className={classes['number'] ?? ''} fw={600}>
                  <FigureButton
                    value={value}
                    name={text('summaryPage.mappedIn', { country: label })}
                    unknown={shared('figures.missing')}
                    onOpen={() => onOpen({ kind: 'mapped', country: code })}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" maw="80ch" mt="xs">
        {shared('figures.mappedRule')}
      </Text>
    </section>
  );
}
