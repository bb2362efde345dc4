import { Button, Menu } from '@mantine/core';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { WorkspaceChoice } from '../session-state.ts';

interface ProjectMenuProps {
  readonly current: WorkspaceChoice;
  readonly workspaces: readonly WorkspaceChoice[];
  readonly open: (workspace: WorkspaceChoice) => void;
  /** To the page where files come in. */
  readonly takeIn: () => void;
  readonly add: () => void;
}

/** Which project is open, and the way to the others on this computer. Practice is always called practice. */
export function ProjectMenu({ current, workspaces, open, takeIn, add }: ProjectMenuProps) {
  const { text } = useTexts();
  const nameOf = (workspace: WorkspaceChoice) =>
    workspace.isPractice ? text('frame.practiceOf', { project: workspace.title }) : workspace.title;
  return (
    <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-md"
          fw={600}
          leftSection={current.isPractice ? <Icon name="practice" /> : undefined}
          rightSection={<Icon name="down" size={12} />}
          aria-label={text('frame.projectMenu', { project: nameOf(current) })}
        >
          {nameOf(current)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text('frame.projectsHere')}</Menu.Label>
        <Menu.RadioGroup
          value={current.name}
          onChange={(name) => {
            const chosen = workspaces.find((workspace) => workspace.name === name);
            if (chosen && chosen.name !== current.name) open(chosen);
          }}
        >
          {workspaces.map((workspace) => (
            <Menu.RadioItem key={workspace.name} value={workspace.name} closeMenuOnClick>
              {nameOf(workspace)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="combine" />} onClick={takeIn}>
          {text('frame.takeIn')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="add" />} onClick={add}>
          {text('frame.anotherProject')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
