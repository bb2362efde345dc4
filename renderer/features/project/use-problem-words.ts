import { useTexts } from '../../ui/text.tsx';
import type { Problems } from './check-drafts.ts';

/** The sentence of the problem at an address, if there is one. */
export function useProblemWords(problems: Problems): (address: string) => string | undefined {
  const { text } = useTexts();
  return (address) => {
    const problem = problems.get(address);
    return problem && text(`project.problem.${problem}`);
  };
}
