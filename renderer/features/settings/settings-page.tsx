import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { CopySection } from './copy-section.tsx';
import { KeySection } from './key-section.tsx';
import { YouSection } from './you-section.tsx';

export function SettingsPage() {
  const { text } = useTexts();
  return (
    <div style={{ maxWidth: 960 }}>
      <PageHeader title={text('settings.title')} description={text('settings.description')} />
      <YouSection />
      <AppearanceSection />
      <BackupsSection />
      <CopySection />
      <KeySection />
      <AboutSection />
    </div>
  );
}
