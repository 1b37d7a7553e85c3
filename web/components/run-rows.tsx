import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Run } from '../../src/contracts/runs.ts';
import { useClientName } from '../api/clients.ts';
import { StatusBadge } from './badges.tsx';
import { Ago } from './when.tsx';

/** Runs as rows to open. */
export function RunRows({ runs }: { runs: Run[] }) {
  const nameOf = useClientName();
  return (
    <ul className="rows panel">
      {runs.map((run) => (
        <li key={run.id}>
          <Link className="row run" to="/runs/$id" params={{ id: run.id }}>
            <span className="foreign-line" dir="auto">
              <Text span c="dimmed" size="sm">
                #{run.ticketId}
              </Text>{' '}
              {run.summary}
            </span>
            <Text span className="client-name foreign-line" size="sm" c="dimmed">
              {nameOf(run.clientId)}
            </Text>
            <span className="state">
              <StatusBadge status={run.status} />
            </span>
            <Text span size="sm" c="dimmed" ta="right">
              <Ago at={run.updatedAt} />
            </Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}
