import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../ui/text.tsx';
import { BasicsSection } from './basics-section.tsx';
import { DelegationsSection } from './delegations-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { useFields } from './fields-context.tsx';
import { HistorySection } from './history-section.tsx';
import { LinksSection } from './links-section.tsx';
import { OrganisationsSection } from './organisations-section.tsx';
import { ParticipantsSection } from './participants-section.tsx';
import { useStore } from '../../store/store-context.tsx';
import type { CreateOrganisation } from './delegation-composer.tsx';
import type { SectionProps } from './section.ts';
import type { Section } from '../../ui/activity-sections.ts';
import { TextsSection } from './texts-section.tsx';
import { WhenWhereSection } from './when-where-section.tsx';

interface ContentProps extends SectionProps {
  readonly createOrganisation: CreateOrganisation;
  /** False while only the head of a section is drawn. */
  readonly isWhole: boolean;
}

const contents: Readonly<Record<Section, (props: ContentProps) => ReactNode>> = {
  basics: ({ isWhole }) => <BasicsSection isWhole={isWhole} />,
  when: () => <WhenWhereSection />,
  participants: (props) => <ParticipantsSection {...props} />,
  organisations: () => <OrganisationsSection />,
  delegations: (props) => <DelegationsSection {...props} />,
  links: () => <LinksSection />,
  texts: (props) => <TextsSection {...props} />,
  evidence: () => <EvidenceSection />,
  history: () => <HistorySection />,
};

/** One section under its heading. */
export function SectionContent({ section, isWhole }: { readonly section: Section; readonly isWhole: boolean }) {
  const { text } = useTexts();
  const fields = useFields();
  const store = useStore();
  const createOrganisation: CreateOrganisation = (value) => store.create('organisation', value);
  return (
    <section aria-labelledby="activity-section">
      <Title order={2} id="activity-section" tabIndex={-1} mb="md" style={{ outline: 'none' }}>
        {text(`activity.section.${section}`)}
      </Title>
      {contents[section]({ ...fields, createOrganisation, isWhole })}
    </section>
  );
}
