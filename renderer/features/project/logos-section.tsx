import { Text } from '@mantine/core';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { useTexts } from '../../ui/text.tsx';
import { withLogos } from './apply-drafts.ts';
import { checkLogos } from './check-drafts.ts';
import { draftOfLogos, logosDraftSchema } from './drafts.ts';
import { LogosForm } from './logos-form.tsx';
import classes from './project.module.css';
import { SectionFrame } from './section-frame.tsx';
import { useSectionDraft } from './use-section-draft.ts';

interface LogosSectionProps {
  readonly dataset: Dataset;
  readonly mayChange: boolean;
}

/** The logos that stand on the first page of reports, in order. */
export function LogosSection({ dataset, mayChange }: LogosSectionProps) {
  const { text } = useTexts();
  const state = useSectionDraft({
    section: 'logos',
    schema: logosDraftSchema,
    draftOf: draftOfLogos,
    check: checkLogos,
    apply: withLogos,
  });
  const { reportLogos = [] } = dataset.project;
  return (
    <SectionFrame
      section="logos"
      help={text('project.logosHelp')}
      state={state}
      mayChange={mayChange}
      renderForm={(draft) => (
        <LogosForm dataset={dataset} draft={draft} problems={state.problems} onChange={state.change} />
      )}
    >
      {reportLogos.length === 0 && <Text size="sm">{text('project.logosEmpty')}</Text>}
      {reportLogos.length > 0 && (
        <ul className={classes['logos']}>
          {reportLogos.map(({ picture, alternative }, index) => (
            // Two logos may look the same: only their place tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <img className={classes['logo']} src={`data:image/png;base64,${picture}`} alt={alternative} />
              {/* Read out with the picture already. */}
              <Text size="sm" aria-hidden>
                {alternative}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </SectionFrame>
  );
}
