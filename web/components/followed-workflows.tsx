import { Button, Group, Stack, Text } from '@mantine/core';
import type { RunPage } from '../../src/contracts/runs.ts';
import { useMay } from '../api/session.ts';
import { useWrongWorkflow } from '../api/workflows.ts';
import { PageLink } from './page-link.tsx';
import { Refusal } from './refusal.tsx';

/** How a ticket was compared with workflows, as the journal has it. */
interface Compared {
  id: string;
  name: string;
  score: number;
  whyNot: string | null;
  exemplars: { text: string; similarity: number }[];
}

/** The workflows that the run's ticket was compared with; a technician may say that the one followed is wrong. */
export function FollowedWorkflows({ run }: { run: RunPage }) {
  const wrong = useWrongWorkflow(run.id);
  const mayJudge = useMay('workflows:write');
  const known = run.timeline.findLast(({ kind }) => kind === 'context')?.data as
    | { comparison?: { compared: Compared[]; conflicts: string[] } }
    | undefined;
  const { compared = [], conflicts = [] } = known?.comparison ?? {};
  const judged = new Set(
    run.timeline
      .filter(({ kind }) => kind === 'feedback')
      .map(({ data }) => (data as { workflowId: string }).workflowId),
  );
  if (compared.length === 0) return null;
  return (
    <Stack component="section" gap="xs" className="panel" p="md" aria-label="Workflows">
      {compared.map(({ id, name, score, whyNot, exemplars: [nearest] }) => (
        <Group key={id} justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
          <div>
            <Text size="sm">
              {whyNot ? 'Not followed: ' : 'Follows '}
              <PageLink to="/workflows/$id" params={{ id }} size="sm">
                {name}
              </PageLink>
              , similarity {score.toFixed(2)}
              {whyNot && `, ${whyNot}`}
              {judged.has(id) && ', said to be wrong here'}
            </Text>
            {nearest && (
              <Text size="xs" c="dimmed" className="foreign" dir="auto">
                Nearest past ticket ({nearest.similarity.toFixed(2)}): {nearest.text}
              </Text>
            )}
          </div>
          {mayJudge && !whyNot && !judged.has(id) && (
            <Button
              size="xs"
              variant="default"
              loading={wrong.isPending}
              onClick={() => wrong.mutate(id)}
            >
              Wrong workflow
            </Button>
          )}
        </Group>
      ))}
      {conflicts.map((conflict) => (
        <Text key={conflict} size="sm" className="foreign">
          Conflict: {conflict}
        </Text>
      ))}
      <Refusal error={wrong.error} />
    </Stack>
  );
}
